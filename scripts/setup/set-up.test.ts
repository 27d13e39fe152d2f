import { expect, test } from 'vitest';
import type { Toolchain } from '../toolchains.ts';
import type { Registry } from './registries.ts';
import type { Ended } from './run.ts';
import { setUp, type Outcome } from './set-up.ts';

const registry: Registry = {
  name: 'the registry',
  request: () => ['ask'],
  whyUnreached: (output) => (output === 'silence' ? output : undefined),
};
const otherwise: Toolchain = {
  language: 'Ours of the system',
  commands: [['system']],
  packages: ['ours'],
  steps: [{ run: ['make-do'], unless: ['is-made-do'] }],
};
const language: Toolchain = {
  language: 'Ours',
  commands: [['ours']],
  packages: [],
  steps: [
    { run: ['fetch'], unless: ['is-fetched'], from: registry, brings: 'the newest', otherwise },
    { run: ['fetch-more'], from: registry, brings: 'more' },
  ],
};

/** What was changed, and the outcome, where what is named fails, with what it prints then. */
async function outcomeWhere(
  fails: Readonly<Record<string, string>>,
  toolchain = language,
): Promise<{ performed: string[]; asked: number; outcome: Outcome }> {
  const performed: string[] = [];
  let asked = 0;
  const run = (_: string, [program]: readonly [string, ...string[]]): Promise<Ended> => {
    if (program === 'ask') asked++;
    return Promise.resolve({ succeeded: !(program in fails), output: fails[program] ?? '' });
  };
  const outcome = await setUp(
    toolchain,
    {
      run,
      perform: (what, command) => {
        performed.push(command[0]);
        return run(what, command);
      },
      apt: { install: (_, packages) => Promise.resolve({ skipped: `no ${packages.join(' ')}` }) },
      say: () => undefined,
    },
    new Map(),
  );
  return { performed, asked, outcome };
}

test('what is there already asks nothing of a registry, whether or not that can be reached', async () => {
  const there = { ...language, steps: language.steps?.slice(0, 1) ?? [] };
  const { performed, asked, outcome } = await outcomeWhere({ ask: 'silence' }, there);
  expect([performed, asked, outcome]).toEqual([[], 0, { language: 'Ours', skipped: [] }]);
});

test('a registry is asked once', async () => {
  const { performed, asked } = await outcomeWhere({ 'is-fetched': '' });
  expect([performed, asked]).toEqual([['fetch', 'fetch-more'], 1]);
});

test('where it cannot be reached, what the system has does instead', async () => {
  const { performed, outcome } = await outcomeWhere({ 'is-fetched': '', 'is-made-do': '', ask: 'silence' });
  expect(performed).toEqual(['make-do']);
  const skipped = [{ reason: 'the registry cannot be reached (silence)', brings: 'the newest' }];
  expect(outcome).toEqual({ language: 'Ours', skipped });
});

test('and where the system cannot have that either, both are said', async () => {
  const { performed, outcome } = await outcomeWhere({ 'is-fetched': '', ask: 'silence', system: '' });
  expect(performed).toEqual([]);
  expect(outcome).toEqual({
    language: 'Ours',
    skipped: [
      { reason: 'the registry cannot be reached (silence)', brings: 'the newest' },
      { reason: 'no ours', brings: 'system' },
    ],
  });
});

test('a later step that cannot be done changes nothing of what is there', async () => {
  const { performed, outcome } = await outcomeWhere({ ask: 'silence' });
  expect(performed).toEqual([]);
  expect(outcome.skipped).toEqual([{ reason: 'the registry cannot be reached (silence)', brings: 'more' }]);
});

test('what fails where the registry has answered has failed', async () => {
  const { performed, outcome } = await outcomeWhere({ 'is-fetched': '', ask: '403', fetch: 'denied' });
  expect(performed).toEqual(['fetch']);
  expect(outcome).toEqual({ language: 'Ours', skipped: [], failed: 'denied' });
});
