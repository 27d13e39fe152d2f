import { expect, test } from 'vitest';
import { report } from './report.ts';

test('a check counts as one, a suite as its tests', () => {
  const result = report([
    { id: '//#check:format', exitCode: 0 },
    { id: 'core#test', exitCode: 0, cached: true, tests: { passed: 2, failed: 0, skipped: [] } },
  ]);
  expect(result).toEqual({
    lines: [
      '//#check:format  passed',
      'core#test        2 passed, 0 failed, 0 skipped (cached)',
      '',
      '3 passed, 0 failed, 0 skipped',
    ],
    failed: false,
  });
});

test('what is skipped says why', () => {
  const { lines } = report([
    {
      id: 'core#test',
      exitCode: 0,
      tests: { passed: 0, failed: 0, skipped: ['in Deno: no deno here', 'later: no reason given'] },
    },
  ]);
  expect(lines).toEqual([
    'core#test  0 passed, 0 failed, 2 skipped',
    '  skipped: in Deno: no deno here',
    '  skipped: later: no reason given',
    '',
    '0 passed, 0 failed, 2 skipped',
  ]);
});

test('a task that did not run is skipped, and what stopped it failed', () => {
  const { lines, failed } = report([
    { id: 'core#build', exitCode: 1 },
    { id: 'core#test', exitCode: undefined },
  ]);
  expect(lines).toEqual([
    'core#build  failed',
    'core#test   not run',
    '  skipped: core#test: a task that it needs failed',
    '',
    '0 passed, 1 failed, 1 skipped',
  ]);
  expect(failed).toBe(true);
});

test('an error outside of all tests is a failure', () => {
  const { lines, failed } = report([{ id: 'core#test', exitCode: 1, tests: { passed: 1, failed: 0, skipped: [] } }]);
  expect(lines.at(-1)).toBe('1 passed, 1 failed, 0 skipped');
  expect(failed).toBe(true);
});

test('a suite that leaves no report counts as one', () => {
  expect(report([{ id: 'core#test', exitCode: 1 }]).lines.at(-1)).toBe('0 passed, 1 failed, 0 skipped');
});

test('a task whose tools are not there is skipped, and says which', () => {
  const { lines, failed } = report([{ id: '@plex-sdk/ruby#test', exitCode: 0, skipped: 'Ruby is not installed' }]);
  expect(lines).toEqual([
    '@plex-sdk/ruby#test  skipped',
    '  skipped: @plex-sdk/ruby#test: Ruby is not installed',
    '',
    '0 passed, 0 failed, 1 skipped',
  ]);
  expect(failed).toBe(false);
});
