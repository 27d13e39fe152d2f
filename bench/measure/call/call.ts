/** How long a call takes over one without a client: the client's own work alone, and with a server at the other end. */
import { fileURLToPath } from 'node:url';
import { type Contender, contenders } from '../../contenders/contenders.ts';
import { root } from '../../paths.ts';
import type { Section } from '../../report/section.ts';
import { interleave } from '../interleave.ts';
import { run } from '../run.ts';
import type { Size } from '../server/bodies.ts';
import { serve } from '../server/serve.ts';
import { median } from '../statistics.ts';

/** In rounds of processes, and in each process rounds of the client and the bare call. */
export async function measureCall(rounds: number): Promise<Section> {
  const callers = contenders.filter((contender) => contender.calls !== undefined);
  const overFetch = callers.filter(({ withoutFetch }) => withoutFetch !== true);
  const stub = interleave(
    'call: stub',
    rounds,
    overFetch.map(
      ({ id }) =>
        () =>
          Number(run([program('stub.ts'), id, '20'], root).output),
    ),
  );
  const stubOf = (caller: Contender) => stub[overFetch.indexOf(caller)];
  const server = await serve();
  const loopback = (size: Size) =>
    interleave(
      `call: loopback, ${size} body`,
      rounds,
      callers.map(({ id }) => () => {
        const { output } = run([program('loopback.ts'), id, `${server.url}/${size}`, '12'], root);
        return JSON.parse(output) as { share: number; extra: number };
      }),
    );
  const [small, large] = [loopback('small'), loopback('large')];
  server.stop();
  return {
    text: 'Time of a call over a `fetch` that answers at once with an account of 5 KB, as a multiple of that `fetch` and `.json()` without a client. Then calls over loopback, 64 at a time, as a share of those that bare `fetch` makes, and the processor time that a call takes beyond it, in µs. Every client has its default settings: on Node, @plex-sdk/core calls over `node:http`, and its target is also 0.85 of what bare `node:http` makes; over a `fetch` that it is given, at most 15 and 20 µs beyond it. plexjs has no `getTokenDetails`: it calls `getSourceConnectionInformation`, with a body as large.',
    columns: [
      { key: 'stub', title: 'Stub (target ≤ 1.20)', digits: 2 },
      { key: 'smallShare', title: 'Loopback, small body (target ≥ 1.7)', digits: 2 },
      { key: 'smallExtra', title: '+ µs', digits: 0 },
      { key: 'largeShare', title: '5 KB body (target ≥ 1.6)', digits: 2 },
      { key: 'largeExtra', title: '+ µs', digits: 0 },
    ],
    rows: callers.map((caller, index) => ({
      name: caller.name,
      values: {
        stub: stubOf(caller) && median(stubOf(caller) ?? []),
        smallShare: median((small[index] ?? []).map(({ share }) => share)),
        smallExtra: median((small[index] ?? []).map(({ extra }) => extra)),
        largeShare: median((large[index] ?? []).map(({ share }) => share)),
        largeExtra: median((large[index] ?? []).map(({ extra }) => extra)),
      },
    })),
  };
}

function program(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
