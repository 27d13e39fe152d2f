/** Servers that are processes of their own, on this machine alone. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

export interface Server {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts a program, and gives it back once it has printed `listening`. */
export async function startServer(
  program: string,
  optionsFor: (port: number) => readonly string[],
  listening: string,
): Promise<Server> {
  const port = await freePort();
  const server = spawn(program, optionsFor(port), { stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill();
    await once(server, 'exit');
  };
  await new Promise<void>((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += String(chunk);
      if (output.includes(listening)) resolve();
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('error', reject);
    server.once('exit', () => {
      reject(new Error(`${program} ended before it listened:\n${output}`));
    });
  });
  return { url: `http://127.0.0.1:${port}`, stop };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
