/** `npm run docs`: the site with live reload, the generator following openapi.yaml, and the mock server for the consoles. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'vitepress';
import { mockPort } from '../.vitepress/console/mock-port.ts';
import { docs, repository, specFile } from '../.vitepress/site/reference.ts';
import { prepare } from './prepare.ts';

const help = `Serves the documentation site on this machine, and follows your edits of openapi.yaml and of the pages.

usage: npm run docs [-- --port PORT]

  --port PORT  of the site; 5173 or the next free one unless you say
  --help       this text

Beside the site it starts a mock of the API on port ${mockPort}, which the consoles of the pages call.`;

const { values } = parseArgs({ options: { port: { type: 'string' }, help: { type: 'boolean' } } });
if (values.help) console.log(help);
else await main(values.port);

async function main(port: string | undefined): Promise<void> {
  await prepare();
  const children = [start(join(repository, 'generator/bin/generate.mjs'), ['--watch']), startMock()];
  const server = await createServer(docs, { host: '127.0.0.1', ...(port && { port: Number(port) }) });
  await server.listen();
  server.printUrls();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      for (const child of children) child.kill();
      void server.close().finally(() => process.exit());
    });
  }
}

function startMock(): ChildProcess {
  const program = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');
  return start(program, ['mock', '--port', String(mockPort), '--verboseLevel', 'warn', specFile]);
}

function start(program: string, options: readonly string[]): ChildProcess {
  return spawn(process.execPath, [program, ...options], { cwd: repository, stdio: ['ignore', 'inherit', 'inherit'] });
}
