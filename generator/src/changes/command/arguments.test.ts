import { expect, test } from 'vitest';
import { readDiffArguments } from './arguments.ts';

test('nothing named means both specs of the repository, for a terminal', () => {
  expect(readDiffArguments([])).toEqual({
    kind: 'compare',
    old: undefined,
    new: undefined,
    format: 'terminal',
    failOn: undefined,
    failOnUnjudged: false,
    strict: false,
    allowRefs: [],
  });
});

test.for([
  [['a.yaml', 'b.yaml'], { old: 'a.yaml', new: 'b.yaml' }],
  [['--fail-on', 'minor', 'a.yaml'], { old: 'a.yaml', failOn: 'minor' }],
  [['--fail-on', 'major', '--fail-on=not-judged'], { failOn: 'major', failOnUnjudged: true }],
  [['--fail-on', 'not-judged'], { failOn: undefined, failOnUnjudged: true }],
  [['--fail-on', 'major', '--fail-on', 'patch'], { failOn: 'patch' }],
  [['--markdown'], { format: 'markdown' }],
  [['--strict'], { strict: true }],
  [['--allow-refs', 'a', '--allow-refs=b'], { allowRefs: ['a', 'b'] }],
  [['--json'], { format: 'json' }],
  [['--kinds'], { kind: 'kinds' }],
  [['a', 'b', 'c', '-h'], { kind: 'help' }],
] as const)('%s', ([args, expected]) => {
  expect(readDiffArguments(args)).toMatchObject(expected);
});

test.for([
  [['a', 'b', 'c'], 'two specs are compared, and these are 3', 'name OLD and NEW'],
  [
    ['--fail-on', 'mayor'],
    'there is no level "mayor"',
    'did you mean major? the levels are patch, minor, major, not-judged',
  ],
  [['--fail-on', 'none'], 'there is no level "none"', 'the levels are'],
  [['--fail-on'], '--fail-on needs a value', 'write --fail-on LEVEL'],
  [['--markdown', '--json'], '--markdown does not go with --json', 'leave one of them out'],
  [['--colour'], 'there is no option --colour', 'the options are --markdown, --json,'],
] as const)('%s is refused', ([args, message, hint]) => {
  expect(() => readDiffArguments(args)).toThrow(
    expect.objectContaining({ message, hint: expect.stringContaining(hint) as string }) as Error,
  );
});
