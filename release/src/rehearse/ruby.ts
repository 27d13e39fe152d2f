/** The gem, in an empty GEM_HOME. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describeArtefacts } from '../pack/report.ts';
import { ruby as ecosystem } from '../pack/ruby.ts';
import { runTool } from '../pack/tool.ts';
import { exampleOf, runExample } from './example.ts';
import type { Context, Rehearsal, Step } from './step.ts';
import { verification } from './verification.ts';

export const ruby: Rehearsal = { id: 'ruby', steps };

function steps(context: Context): Step[] {
  const { root, directory } = context;
  const gems = join(directory, 'gems');
  const environment = { GEM_HOME: gems, GEM_PATH: gems, RUBYOPT: '', RUBYLIB: '' };
  return [
    {
      name: 'pack',
      needed: true,
      obstacle: () => ecosystem.obstacle(join(root, 'packages/ruby')),
      run: async () => describeArtefacts(await context.artefacts('ruby'), basename),
    },
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
