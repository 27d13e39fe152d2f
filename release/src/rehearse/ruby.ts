/** Rehearses the gem, in an empty GEM_HOME. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from '../pack/tool.ts';
import { exampleOf, runExample } from './example.ts';
import { packing } from './packing.ts';
import type { Context, Rehearsal, Step } from './step.ts';
import { verification } from './verification.ts';

export const ruby: Rehearsal = { id: 'ruby', steps };

function steps(context: Context): Step[] {
  const { root, directory } = context;
  const gems = join(directory, 'gems');
  const environment = { GEM_HOME: gems, GEM_PATH: gems, RUBYOPT: '', RUBYLIB: '' };
  return [
    packing(context, 'ruby'),
    verification(context, 'ruby'),
    {
      name: 'install',
      needed: true,
      async run() {
        mkdirSync(gems);
        const [gem] = await context.artefacts('ruby');
        await runTool('gem', ['install', '--local', '--no-document', gem?.file ?? ''], { directory, environment });
        return 'in an empty GEM_HOME';
      },
    },
    {
      name: 'run',
      async run() {
        const network = join(root, 'packages/ruby/test/support/mock_network.rb');
        writeFileSync(join(directory, 'example.rb'), exampleOf(root, 'ruby', 'ruby'));
        const surroundings = { directory, environment: { ...environment, MOCK_SERVER: await context.mockServer() } };
        await runExample('ruby', ['-r', network, 'example.rb'], surroundings);
        return (await runTool('ruby', ['--version'])).stdout.trim();
      },
    },
  ];
}
