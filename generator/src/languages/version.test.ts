import { expect, test } from 'vitest';
import { languages } from './languages.ts';
import { readVersion } from './version.ts';

test.for([
  ['1', ['1.0.0', '1.0.0', '1.0.0', '1.0.0', '1.0.0']],
  ['v1.2', ['1.2.0', '1.2.0', '1.2.0', '1.2.0', '1.2.0']],
  ['2024-01-15', ['2024.1.15', '2024.1.15', '2024.1.15', '2024.1.15', '2024.1.15']],
  ['1.2.0-beta.3', ['1.2.0-beta.3', '1.2.0b3', '1.2.0.beta.3', '1.2.0-beta3', '1.2.0-beta.3']],
  ['1.2.0rc', ['1.2.0-rc.1', '1.2.0rc1', '1.2.0.rc.1', '1.2.0-rc1', '1.2.0-rc.1']],
  ['1.2.0+build.7', ['1.2.0', '1.2.0', '1.2.0', '1.2.0', '1.2.0']],
] as const)('%s, as each registry has it', async ([text, expected]) => {
  const version = readVersion(text);
  if (version === undefined) throw new Error('it is no version');
  const loaded = await Promise.all(languages.map(({ load }) => load()));
  expect(loaded.map((language) => language.version(version))).toEqual(expected);
});

test.for(['', 'latest', '1.2.3.4', '1.x', '1.0.0-oas3', '99999999999', '1.0.0-SNAPSHOT'])(
  '%s is no version',
  (text) => {
    expect(readVersion(text)).toBeUndefined();
  },
);
