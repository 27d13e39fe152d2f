import { expect, test } from 'vitest';
import { settingsOf } from './catalogue.ts';

const list = () => ['go-server', 'kotlin-server', 'kotlin-spring', 'rust-server'];

test('a language has settings, and any generator its defaults', () => {
  const settings = settingsOf(['swift', 'rust-server'], list);
  expect(settings.map(([name, { generatorName }]) => [name, generatorName])).toEqual([
    ['swift', 'swift6'],
    ['rust-server', 'rust-server'],
  ]);
});

test('known languages need no list', () => {
  expect(() => settingsOf(['go', 'java'], () => expect.fail('asked'))).not.toThrow();
});

test.each([
  ['kotln', 'did you mean kotlin? '],
  ['Go', 'did you mean go? '],
  ['golang', 'did you mean go or erlang? '],
  ['rust-sever', 'did you mean rust-server? '],
  ['spring', 'did you mean kotlin-spring? '],
  ['zz', 'npm run generate:other -- --list'],
  ['../../x', 'npm run generate:other -- --list'],
  ['__proto__', 'npm run generate:other -- --list'],
  ['', 'npm run generate:other -- --list'],
])('%s is none', (name, hint) => {
  expect(() => settingsOf(['go', name], list)).toThrow(`there is no language or generator ${JSON.stringify(name)}`);
  expect(() => settingsOf(['go', name], list)).toThrow(
    expect.objectContaining({ hint: expect.stringContaining(hint) as string }),
  );
});
