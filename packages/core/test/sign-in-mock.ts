/** The mock of the services that a PIN or a key of the device signs in to, on a free port of this machine. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface SignInMock {
  readonly url: string;
  /** What its README calls an order. */
  readonly tell: (
    orders: object,
  ) => Promise<{ readonly requests: readonly string[]; readonly pins: readonly number[] }>;
  readonly stop: () => Promise<void>;
}

const program = fileURLToPath(new URL('../../../conformance/src/sign-in/main.ts', import.meta.url));

export async function startSignInMock(): Promise<SignInMock> {
  const server = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(server.stdout, 'data')) as [Buffer];
  const url = /http:\S+/.exec(String(line))?.[0] ?? '';
  return {
    url,
    async tell(orders) {
      const response = await fetch(`${url}/control`, { method: 'POST', body: JSON.stringify(orders) });
      return (await response.json()) as Awaited<ReturnType<SignInMock['tell']>>;
    },
    async stop() {
      server.kill();
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
    },
  };
}
