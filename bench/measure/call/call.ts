/** How long a call takes over one without a client: the client's own work alone, and with a server at the other end. */
import { fileURLToPath } from 'node:url';
import { contenders } from '../../contenders/contenders.ts';
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
  const stub = interleave(
    'call: stub',
    rounds,
    callers.map(
      ({ id }) =>
        () =>
          Number(run([program('stub.ts'), id, '20'], root).output),
    ),
  );
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
    text: 'Time of a call over a `fetch` that answers at once with an account of 5 KB, as a multiple of that `fetch` and `.json()` without a client. Then calls over loopback, 64 at a time, as a share of those that bare `fetch` makes, and the processor time that a call takes beyond it, in µs. Every client has its default settings. plexjs has no `getTokenDetails`: it calls `getSourceConnectionInformation`, with a body as large.',
    columns: [
      { key: 'stub', title: 'Stub (target ≤ 1.10)', digits: 2 },
      { key: 'smallShare', title: 'Loopback, small body (target ≥ 0.97)', digits: 2 },
      { key: 'smallExtra', title: '+ µs', digits: 0 },
      { key: 'largeShare', title: '5 KB body (target ≥ 0.97)', digits: 2 },
      { key: 'largeExtra', title: '+ µs', digits: 0 },
    ],
    rows: callers.map(({ name }, index) => ({
      name,
      values: {
        stub: median(stub[index] ?? []),
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
