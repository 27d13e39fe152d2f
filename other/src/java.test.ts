import { expect, test } from 'vitest';
import { javaVersion } from './java.ts';

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_402"', 8],
  ['openjdk version "11" 2018-09-25', 11],
  ['openjdk version "26-ea" 2026-03-17', 26],
  ['The operation could not be completed. Unable to locate a Java Runtime.', undefined],
])('%s', (output, version) => {
  expect(javaVersion(output)).toBe(version);
});
