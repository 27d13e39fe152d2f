/**
 * `node stub.ts CONTENDER ROUNDS`: prints how many times as long a call takes as a bare one, where `fetch` answers at
 * once. A process for each contender, so that none is optimized, or spoiled, by the calls of another.
 */
import { median } from '../statistics.ts';
import { body } from '../server/bodies.ts';
import { type Call, connect, contenderOf } from './connect.ts';

const [id, rounds] = process.argv.slice(2);
const contender = contenderOf(id);
const text = body(contender.calls ?? 'account', 'large');
const headers = { 'content-type': 'application/json; charset=utf-8' };
globalThis.fetch = () => Promise.resolve(new Response(text, { headers }));

const { call, bare } = await connect(contender, 'http://127.0.0.1');
const calls = 250;
for (let warm = 0; warm < 8; warm++) {
  await time(bare);
  await time(call);
}
const ratios: number[] = [];
for (let round = 0; round < Number(rounds); round++) {
  const swap = round % 2 === 0;
  const first = await time(swap ? call : bare);
  const second = await time(swap ? bare : call);
  ratios.push(swap ? first / second : second / first);
}
console.log(median(ratios));

async function time(function_: Call): Promise<number> {
  const start = performance.now();
  for (let count = 0; count < calls; count++) await function_();
  return performance.now() - start;
}
