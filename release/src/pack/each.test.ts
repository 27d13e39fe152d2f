import { createColors } from 'picocolors';
import { expect, test } from 'vitest';
import { Failure } from '../../../generator/src/failure.ts';
import { packEach, tellFailed } from './each.ts';
import { npm } from './npm.ts';
import type { Package } from './packages.ts';
import { ToolFailure } from './tool.ts';

const packages = ['one', 'two', 'three'].map((id): Package => ({
  id,
  folder: `packages/${id}`,
  isGenerated: true,
  ecosystem: npm,
  name: id,
  version: '1.0.0',
}));

test('a package that fails stops none of the others, and is listed at the end with what its tool said', async () => {
  const begun: string[] = [];
  const { artefacts, failed } = await packEach(packages, ({ id }) => {
    begun.push(id);
    if (id === 'one') return Promise.reject(new ToolFailure('npm run build', 'src/a.ts:1:1: no such name'));
    if (id === 'two') return Promise.reject(new Failure('it must not hold src/a.test.ts', 'look at its manifest'));
    return Promise.resolve([]);
  });
  expect({ begun, artefacts }).toEqual({ begun: ['one', 'two', 'three'], artefacts: [] });
  const lines: string[] = [];
  const colors = createColors(false);
  tellFailed(failed, {
    ...{ out: () => undefined, status: () => undefined, outColors: colors, errorColors: colors },
    error: (text) => lines.push(text),
  });
  expect(lines.at(-1)).toBe('\nfailed: one, two');
  expect(lines).toContain('src/a.ts:1:1: no such name');
  expect(lines).toContain('error: it must not hold src/a.test.ts\nhint: look at its manifest');
});

test('what is no failure of a package ends it', async () => {
  await expect(packEach(packages, () => Promise.reject(new RangeError('a fault')))).rejects.toThrow('a fault');
});
