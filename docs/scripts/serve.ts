/** `npm run docs`: the site with live reload, the generator following openapi.yaml, and the mock server for the consoles. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { unwatchFile, watchFile } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createServer } from 'vitepress';
import { mockPort, signInPort } from '../.vitepress/console/mock-port.ts';
import { docs, repository, specFile } from '../.vitepress/site/reference.ts';
import { endless, run } from './options.ts';
import { prepare } from './prepare.ts';

type SiteServer = Awaited<ReturnType<typeof createServer>>;

const help = `Serves the documentation site on this machine, and updates it when you edit openapi.yaml or a page.

Usage
  npm run docs [-- [--port PORT] [--mock-port PORT]]

Options
  --port PORT       the port of the site; by default 5173, or the next free port
  --mock-port PORT  the port of the mock of the API; by default ${mockPort}
  --version         print the version of the generator
  --help            print this help

The command also starts a mock of the API. The consoles of the pages call it.
A second mock, on port ${signInPort}, implements signing in with a PIN or a device key. It confirms a PIN after five requests.`;

await run(help, { port: { value: 'PORT' }, 'mock-port': { value: 'PORT' } }, async (values) => {
  const port = values.get('port');
  try {
    await main(port === undefined ? undefined : Number(port), Number(values.get('mock-port') ?? mockPort));
    return await endless;
  } catch (error) {
    console.error(`The site is not served: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
});

async function main(port: number | undefined, mock: number): Promise<void> {
  if (!(await make())) throw new Error('the description has errors, see above');
  process.env['DOCS_SERVER'] = `http://127.0.0.1:${mock}`;
  process.env['DOCS_SIGN_IN_SERVER'] = `http://127.0.0.1:${signInPort}`;
  const site = await serveSite(port, mock);
  const mocks = [startMock(mock), startSignIn()];
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      for (const mock of mocks) mock.kill();
      void site.close().finally(() => process.exit());
    });
  }
}

/** Generates everything from the description; false if it has errors, which the generator prints. */
async function make(): Promise<boolean> {
  const generator = start(join(repository, 'generator/bin/generate.mjs'), []);
  const [code] = (await once(generator, 'exit')) as [number | null];
  if (code !== 0) return false;
  await prepare();
  return true;
}

/** Restarts the site when the description changes, because its config contains names and addresses of the reference. */
async function serveSite(port: number | undefined, mock: number): Promise<{ readonly close: () => Promise<void> }> {
  let server = await listen(port === undefined ? {} : { port });
  const { port: taken } = server.httpServer?.address() as AddressInfo;
  let last = Promise.resolve();
  const restart = async (): Promise<void> => {
    if (!(await make())) return;
    await server.close();
    server = await listen({ port: taken, strictPort: true });
  };
  watchFile(specFile, { interval: 500 }, () => {
    last = last.then(restart).catch((error: unknown) => {
      console.error(
        `Save the description again to try again: ${error instanceof Error ? error.message : String(error)}`,
      );
    });
  });
  server.printUrls();
  console.log(`  ➜  Mock:    http://127.0.0.1:${mock}/`);
  console.log(`  ➜  Sign-in: http://127.0.0.1:${signInPort}/`);
  return {
    async close() {
      unwatchFile(specFile);
      await last;
      await server.close();
    },
  };
}

async function listen(options: { readonly port?: number; readonly strictPort?: boolean }): Promise<SiteServer> {
  const server = await createServer(docs, { host: '127.0.0.1', ...options });
  return server.listen();
}

function startMock(port: number): ChildProcess {
  const program = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');
  return named(start(program, ['mock', '--port', String(port), '--verboseLevel', 'warn', specFile]), port);
}

/** The mock of the sign-in services keeps state: PINs are confirmed and expire, and signatures are verified. */
function startSignIn(): ChildProcess {
  const program = join(repository, 'conformance/src/sign-in/main.ts');
  return named(start(program, ['--port', String(signInPort), '--confirm-after', '5']), signInPort);
}

function named(mock: ChildProcess, port: number): ChildProcess {
  mock.once('exit', (code) => {
    if (code) console.error(`a mock ended; where something else has port ${port}, end that and run this again`);
  });
  return mock;
}

function start(program: string, options: readonly string[]): ChildProcess {
  return spawn(process.execPath, [program, ...options], { cwd: repository, stdio: ['ignore', 'inherit', 'inherit'] });
}
