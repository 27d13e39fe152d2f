/** The server of a scenario: expects its exchanges in order, on two origins, and sends the responses. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Exchange, ServerName } from '../scenario.ts';
import { Gates } from './gates.ts';
import { listen, type Listener } from './listen.ts';
import { receive, requestProblems } from './request.ts';
import { play } from './response.ts';
import { waitOf, type Wait } from './retry-after.ts';

export interface ScenarioServer {
  readonly ports: Readonly<Record<ServerName, number>>;
  /** A URL that answers when the last request has arrived, and one that answers when its response has been sent. */
  readonly gates: Readonly<Record<'arrived' | 'answered', string>>;
  /** The exchanges contain the ports, so they are set when these are known. */
  readonly expect: (exchanges: readonly Exchange[]) => void;
  /** Stops, and returns the differences. */
  readonly close: () => Promise<string[]>;
}

export async function startServer(): Promise<ScenarioServer> {
  const problems: string[] = [];
  let open: readonly Exchange[] = [];
  let total = 0;
  let wait: Wait | undefined;
  const gates = await Gates.open();

  const connected = (name: ServerName, socket: Socket): boolean => {
    const [next] = open;
    if (next === undefined || !('connection' in next) || (next.to ?? 'server') !== name) return false;
    open = open.slice(1);
    if (next.connection === 'reset') socket.resetAndDestroy();
    gates.arrived(open.length);
    gates.answered(open.length);
    return true;
  };

  const requested = async (name: ServerName, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const arrival = { monotonic: performance.now(), date: Date.now() };
    const received = await receive(request);
    const [next] = open;
    open = open.slice(1);
    const number = total - open.length;
    if (next === undefined || !('request' in next)) {
      const instead = next === undefined ? 'no further request' : 'a new connection';
      problems.push(`${instead} was expected, but ${received.method} ${received.target} came`);
      response.writeHead(418, { 'content-type': 'text/plain' }).end('not expected');
      return;
    }
    const found = requestProblems(next.request, received);
    if ((next.to ?? 'server') !== name) found.push(`sent to ${name}, expected ${next.to ?? 'server'}`);
    if (next.request.afterRetryAfter === true)
      found.push(...(wait?.problems(arrival) ?? ['no Retry-After came before']));
    problems.push(...found.map((problem) => `request ${number}: ${problem}`));
    gates.arrived(open.length);
    wait = waitOf(next.response);
    await play(next.response, response);
    gates.answered(open.length);
  };

  const start = (name: ServerName): Promise<Listener> =>
    listen(
      (socket) => connected(name, socket),
      (request, response) => {
        requested(name, request, response).catch((error: unknown) => problems.push(`server: ${String(error)}`));
      },
    );
  const [server, other] = await Promise.all([start('server'), start('other')]);

  return {
    ports: { server: server.port, other: other.port },
    gates: gates.urls,
    expect: (exchanges) => {
      open = exchanges;
      total = exchanges.length;
    },
    close: async () => {
      await Promise.all([server.close(), other.close(), gates.close()]);
      if (open.length > 0) problems.push(`${open.length} of ${total} expected requests did not come`);
      return problems;
    },
  };
}
