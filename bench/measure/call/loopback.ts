/**
 * `node loopback.ts CONTENDER SERVER ROUNDS`: prints, as JSON, what share of the calls of bare `fetch` the contender
 * makes in the same time, and the microseconds of processor time that a call takes beyond a bare one.
 */
import { median } from '../statistics.ts';
import { type Call, connect, contenderOf } from './connect.ts';

interface Burst {
  readonly milliseconds: number;
  /** Microseconds of processor time. */
  readonly processor: number;
}

const concurrency = 64;
const calls = 1280;

const [id, server = '', rounds] = process.argv.slice(2);
const { call, bare } = await connect(contenderOf(id), server);
// It takes Node some twenty thousand calls to become as fast as it gets.
for (let warm = 0; warm < 8; warm++) {
  await burst(bare);
  await burst(call);
}
const client: Burst[] = [];
const alone: Burst[] = [];
for (let round = 0; round < Number(rounds); round++) {
  if (round % 2 === 0) client.push(await burst(call));
  alone.push(await burst(bare));
  if (round % 2 === 1) client.push(await burst(call));
}
const middle = (bursts: readonly Burst[], key: keyof Burst) => median(bursts.map((each) => each[key]));
console.log(
  JSON.stringify({
    share: middle(alone, 'milliseconds') / middle(client, 'milliseconds'),
    extra: (middle(client, 'processor') - middle(alone, 'processor')) / calls,
  }),
);
process.exit();

async function burst(function_: Call): Promise<Burst> {
  let left = calls;
  const worker = async () => {
    while (left-- > 0) await function_();
  };
  const before = process.cpuUsage();
  const start = performance.now();
  await Promise.all(Array.from({ length: concurrency }, worker));
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { milliseconds, processor: user + system };
}
