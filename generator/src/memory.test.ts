import { cachedDataVersionTag } from 'node:v8';
import { expect, test } from 'vitest';
import { saveMemory } from './memory.ts';

test("a large description changes the engine's settings until the run ends, and a small one does not", () => {
  // The tag depends on the settings.
  const before = cachedDataVersionTag();
  const small = saveMemory(100_000);
  expect(cachedDataVersionTag()).toBe(before);
  small.end();
  const saving = saveMemory(2_000_000);
  expect(cachedDataVersionTag()).not.toBe(before);
  saving.end();
  expect(cachedDataVersionTag()).toBe(before);
});
