import { expect, test } from 'vitest';
import type { Language } from '../languages/language.ts';
import { readArguments } from './arguments.ts';

const load = (): Promise<Language> => Promise.reject(new Error('not asked for'));
const latin = { id: 'latin', title: 'Latin', load };
const greek = { id: 'greek', title: 'Greek', load };
const known = [latin, greek];

test('all languages are meant when none is named', () => {
  expect(readArguments([], known)).toEqual({
    kind: 'generate',
    languages: known,
    mode: 'write',
    json: false,
    strict: false,
    spec: undefined,
    out: undefined,
    allowRefs: [],
    changeset: true,
  });
});

test('named languages come in the order of the registry, each once', () => {
  expect(readArguments(['greek', 'latin', 'greek'], known)).toMatchObject({ languages: known });
  expect(readArguments(['greek'], known)).toMatchObject({ languages: [greek] });
});

test.for([
  [['--check'], { mode: 'check' }],
  [['--watch', 'latin'], { mode: 'watch', languages: [latin] }],
  [['--strict'], { strict: true }],
  [['--check', '--json'], { mode: 'check', json: true }],
  [['--spec', 'a.yaml', '--out', 'b'], { spec: 'a.yaml', out: 'b' }],
  [['--spec=-a.yaml', '--out=b'], { spec: '-a.yaml', out: 'b' }],
  [['--no-changeset'], { changeset: false }],
  [['--allow-refs', 'a', '--allow-refs=b'], { allowRefs: ['a', 'b'] }],
  [['--help'], { kind: 'help' }],
  [['latin', '-h'], { kind: 'help' }],
] as const)('%s', ([args, expected]) => {
  expect(readArguments(args, known)).toMatchObject(expected);
});

test.for([
  [['latim'], 'there is no language "latim"', 'did you mean latin? the languages are latin, greek'],
  [['klingon'], 'there is no language "klingon"', 'the languages are latin, greek'],
  [['--chekc'], 'there is no option --chekc', 'did you mean --check? the options are --check, --watch,'],
  [['--verbose'], 'there is no option --verbose', 'the options are --check, --watch,'],
  [['-x'], 'there is no option -x', 'the options are'],
  [['--constructor'], 'there is no option --constructor', 'the options are'],
  [['--check=yes'], '--check takes no value', 'write --check alone'],
  [['--spec'], '--spec needs a value', 'write --spec FILE'],
  [['--out='], '--out needs a value', 'write --out DIR'],
  [['--spec', '--out', 'x'], '--spec needs a value', 'write --spec FILE'],
  [['--watch', '--check'], '--watch does not go with --check', 'leave one of them out'],
  [['--watch', '--json'], '--watch does not go with --json', 'leave one of them out'],
] as const)('%s is refused', ([args, message, hint]) => {
  expect(() => readArguments(args, known)).toThrow(
    expect.objectContaining({ message, hint: expect.stringContaining(hint) as string }) as Error,
  );
});
