/** Servers that are processes of their own, on this machine alone. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

export interface Server {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Ends what hangs: it may be long in coming on a busy machine. */
const patience = 600_000;

/** Starts a program, and gives it back once it can be reached: what some print comes before that. */
export async function startServer(program: string, optionsFor: (port: number) => readonly string[]): Promise<Server> {
  const port = await freePort();
  const server = spawn(program, optionsFor(port), { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk: Buffer) => (output += String(chunk)));
  const hasEnded = (): boolean => server.exitCode !== null || server.signalCode !== null;
  const stop = async (): Promise<void> => {
    if (hasEnded()) return;
    server.kill();
    await once(server, 'exit');
  };
  const deadline = performance.now() + patience;
  while (!(await isReached(port))) {
    if (!hasEnded() && performance.now() < deadline) continue;
    await stop();
    throw new Error(`${program} was not reached on port ${port}:\n${output}`);
  }
  return { url: `http://127.0.0.1:${port}`, stop };
}

async function isReached(port: number): Promise<boolean> {
  const connection = connect(port, '127.0.0.1');
  try {
    await once(connection, 'connect');
    return true;
  } catch {
    await setTimeout(50);
    return false;
  } finally {
    connection.destroy();
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
