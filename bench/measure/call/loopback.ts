/**
 * `node loopback.ts CONTENDER SERVER ROUNDS`: prints, as JSON, what share of the calls of bare `fetch` the contender
 * makes in the same time, and the microseconds of processor time that a call takes beyond a bare one.
 */
import { median } from '../statistics.ts';
import { type Call, connect, contenderOf } from './connect.ts';

const concurrency = 64;
const calls = 320;

const [id, server = '', rounds] = process.argv.slice(2);
const { call, bare } = await connect(contenderOf(id), server);
for (let warm = 0; warm < 5; warm++) {
  await burst(bare);
  await burst(call);
}
const shares: number[] = [];
const extras: number[] = [];
for (let round = 0; round < Number(rounds); round++) {
  const swap = round % 2 === 0;
  const first = await burst(swap ? call : bare);
  const second = await burst(swap ? bare : call);
  const [contender, alone] = swap ? [first, second] : [second, first];
  shares.push(alone.milliseconds / contender.milliseconds);
  extras.push(contender.processor - alone.processor);
}
console.log(JSON.stringify({ share: median(shares), extra: median(extras) }));
process.exit();

async function burst(function_: Call): Promise<{ milliseconds: number; processor: number }> {
  let left = calls;
  const worker = async () => {
    while (left-- > 0) await function_();
  };
  const before = process.cpuUsage();
  const start = performance.now();
  await Promise.all(Array.from({ length: concurrency }, worker));
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { milliseconds, processor: (user + system) / calls };
}
