/** The mock server that answers as openapi.yaml says, on a free port of this machine. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

export interface Prism {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const specification = fileURLToPath(new URL('../../../openapi.yaml', import.meta.url));
const command = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');

export async function startPrism(): Promise<Prism> {
  const port = await freePort();
  const arguments_ = [command, 'mock', specification, '--port', String(port), '--host', '127.0.0.1'];
  const server = spawn(process.execPath, arguments_, { stdio: ['ignore', 'pipe', 'pipe'] });
  await listening(server);
  return {
    url: `http://127.0.0.1:${String(port)}`,
    async stop() {
      server.kill();
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

function listening(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += String(chunk);
      if (output.includes('Prism is listening')) resolve();
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', () => {
      reject(new Error(`Prism ended before it listened:\n${output}`));
    });
  });
}
