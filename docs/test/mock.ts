/** The mock server of the description, on a free port of this machine. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { specFile } from '../.vitepress/site/reference.ts';

export interface Mock {
  readonly url: string;
  readonly close: () => void;
}

export async function startMock(): Promise<Mock> {
  const port = await freePort();
  const program = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');
  const options = ['mock', '--host', '127.0.0.1', '--port', String(port), specFile];
  const child = spawn(process.execPath, [program, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => {
      reject(new Error(`the mock server ended with ${code}`));
    });
    child.stdout.on('data', (text: Buffer) => {
      if (text.toString().includes('is listening')) resolve();
    });
  });
  child.removeAllListeners('exit');
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      child.kill();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
