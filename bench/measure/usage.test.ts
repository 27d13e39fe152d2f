import { expect, test } from 'vitest';
import { run } from './run.ts';
import { usageOf } from './usage.ts';

test('the processes of a program are counted together, and the largest is the memory', () => {
  const program = (work: string) =>
    usageOf((environment) => run(['--input-type=module', '--eval', work], '.', environment));
  const hold = 'globalThis.held = Buffer.alloc(200 * 2 ** 20, 1);';
  const one = program(hold);
  expect(one.processor).toBeGreaterThan(0);
  // Only Linux tells.
  if (process.platform === 'linux') expect(one.memory).toBeGreaterThan(200);
  const parent = `
    import { spawnSync } from 'node:child_process';
    spawnSync(process.execPath, ['--eval', ${JSON.stringify(hold)}], { stdio: 'inherit' });`;
  if (process.platform === 'linux') expect(program(parent).memory).toBeGreaterThan(200);
});
