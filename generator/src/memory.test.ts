import { cachedDataVersionTag } from 'node:v8';
import { expect, test } from 'vitest';
import { saveMemory } from './memory.ts';

test("a large description changes the engine's settings until the run ends, and a small one does not", async () => {
  // The tag depends on the settings.
  const before = cachedDataVersionTag();
  const small = await saveMemory(100_000, () => Promise.reject(new Error('loads nothing')));
  expect(cachedDataVersionTag()).toBe(before);
  small.end();
  const saving = await saveMemory(2_000_000, () => Promise.resolve());
  expect(cachedDataVersionTag()).not.toBe(before);
  saving.end();
  expect(cachedDataVersionTag()).toBe(before);
});

// Node 24.21: the compile cache refuses what was compiled with other settings of V8, and writes it anew.
test('code is loaded before the settings change', async () => {
  const before = cachedDataVersionTag();
  let atLoad: number | undefined;
  const saving = await saveMemory(2_000_000, async () => {
    await Promise.resolve();
    atLoad = cachedDataVersionTag();
  });
  saving.end();
  expect(atLoad).toBe(before);
});
