/** Rehearses the npm package: publishes it, installs it, and runs it in every supported runtime. */
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../../generator/src/failure.ts';
import { whyNoChromium } from '../../../scripts/chromium.ts';
import { runTool } from '../pack/tool.ts';
import { npm } from '../publish/npm.ts';
import { runInBrowser } from './browser.ts';
import { answered, exampleOf, expectAnswer, runExample } from './example.ts';
import { packing } from './packing.ts';
import { refusal } from './refusal.ts';
import { runtimes, whyNoRuntime } from './runtimes.ts';
import type { Context, Rehearsal, Step } from './step.ts';
import { verification } from './verification.ts';
import { startVerdaccio, type Verdaccio } from './verdaccio.ts';

export const core: Rehearsal = { id: 'core', steps };

function steps(context: Context): Step[] {
  const { root, directory } = context;
  const folder = join(directory, 'project');
  const network = join(folder, 'network.mjs');
  let verdaccio: Verdaccio;
  return [
    packing(context, 'core'),
    verification(context, 'core'),
    {
      name: 'publish',
      needed: true,
      async run() {
        verdaccio = await startVerdaccio(directory);
        context.atEnd(verdaccio.stop);
        await npm.publish(await context.artefacts('core'), { root, environment: verdaccio.environment });
        return 'by changeset publish, to verdaccio on this machine';
      },
    },
    {
      name: 'refuse',
      run: async () => refusal((await context.artefacts('core'))[0]?.file ?? '', verdaccio),
    },
    {
      name: 'install',
      needed: true,
      async run() {
        mkdirSync(folder);
        writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
        writeFileSync(join(folder, 'example.mjs'), exampleOf(root, 'core', 'ts'));
        copyFileSync(join(root, 'packages/core/test/mock-network.mjs'), network);
        await runTool('npm', ['install', '@plex-sdk/core'], { directory: folder, environment: verdaccio.environment });
        const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
        if (installed.join() === '@plex-sdk') return 'in an empty folder, without any other package';
        throw new Failure(`${installed.join(', ')} were installed`, 'the client has no dependencies');
      },
    },
    ...runtimes.map((runtime) => ({
      name: runtime.id,
      obstacle: () => whyNoRuntime(root, runtime),
      async run() {
        const [program, ...options] = runtime.command(join(root, 'release/runtimes/node_modules'), network);
        const environment = { MOCK_SERVER: await context.mockServer(), NO_COLOR: '1' };
        await runExample(program, [...options, 'example.mjs'], { directory: folder, environment });
        return (await runTool(program, ['--version'])).stdout.split('\n')[0];
      },
    })),
    {
      name: 'chromium',
      obstacle: () => whyNoChromium,
      async run() {
        const page = join(folder, 'page.mjs');
        writeFileSync(page, `import './network.mjs';\nimport './example.mjs';\n`);
        const { output, version, kilobytes } = await runInBrowser(page, await context.mockServer(), answered);
        expectAnswer(output);
        return `${version}, as a bundle of ${kilobytes} KiB`;
      },
    },
  ];
}
