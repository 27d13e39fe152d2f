import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Server {
  readonly url: string;
  readonly stop: () => void;
}

/** Starts the server that all clients are measured with, in a process of its own. */
export async function serve(): Promise<Server> {
  const program = fileURLToPath(new URL('server.ts', import.meta.url));
  const server = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [port] = (await once(server.stdout, 'data')) as [Buffer];
  return { url: `http://127.0.0.1:${port.toString().trim()}`, stop: () => server.stdin.end() };
}
