import { expect, test } from 'vitest';
import { report, type TestReport } from './report.ts';

function tests(...results: [name: string, status: string, reason?: string][]): TestReport {
  const assertionResults = results.map(([fullName, status, reason]) => ({
    fullName,
    status,
    meta: reason === undefined ? {} : { reason },
  }));
  const failed = results.some(([, status]) => status === 'failed');
  return { testResults: [{ name: 'a.test.ts', status: failed ? 'failed' : 'passed', message: '', assertionResults }] };
}

test('a check counts as one, a suite as its tests', () => {
  const result = report([
    { id: '//#check:format', exitCode: 0 },
    { id: 'core#test', exitCode: 0, cached: true, tests: tests(['a', 'passed'], ['b', 'passed']) },
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
    { id: 'core#test', exitCode: 0, tests: tests(['in Deno', 'skipped', 'no deno here'], ['later', 'todo']) },
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

test('a file that does not load is a failure', () => {
  const broken: TestReport = {
    testResults: [{ name: 'a.test.ts', status: 'failed', message: 'not found', assertionResults: [] }],
  };
  expect(report([{ id: 'core#test', exitCode: 1, tests: broken }]).lines.at(-1)).toBe('0 passed, 1 failed, 0 skipped');
});

test('an error outside of all tests is a failure', () => {
  const { lines, failed } = report([{ id: 'core#test', exitCode: 1, tests: tests(['a', 'passed']) }]);
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
