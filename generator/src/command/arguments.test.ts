import { expect, test } from 'vitest';
import type { Language } from '../languages/language.ts';
import { readArguments } from './arguments.ts';

const load = (): Promise<Language> => Promise.reject(new Error('not asked for'));
const latin = { id: 'latin', title: 'Latin', aliases: ['la'], choices: {}, load };
const greek = { id: 'greek', title: 'Greek', aliases: ['el', 'ελ#'], choices: {}, load };
const known = [latin, greek];

test('all languages are meant when none is named', () => {
  expect(readArguments([], known)).toEqual({
    kind: 'generate',
    languages: undefined,
    known,
    mode: 'write',
    json: false,
    strict: false,
    spec: undefined,
    out: undefined,
    config: undefined,
    verbose: false,
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
  [['--config', 'a.yaml', '--verbose'], { config: 'a.yaml', verbose: true }],
  [['--spec', '-'], { spec: '/dev/stdin' }],
  [['LATIN', 'Ελ#'], { languages: known }],
  [['La'], { languages: [latin] }],
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
  [['--loud'], 'there is no option --loud', 'the options are --check, --watch,'],
  [['grek'], 'there is no language "grek"', 'did you mean greek?'],
  [
    ['--spec', 'https://pets.example/openapi.json'],
    '--spec https://pets.example/openapi.json is an address, and the generator reads nothing from the network',
    "curl -fsSL -o openapi.json 'https://pets.example/openapi.json'",
  ],
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
