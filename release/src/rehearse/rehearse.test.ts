import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { Failure } from '../../../generator/src/failure.ts';
import { ToolFailure } from '../pack/tool.ts';
import { exampleOf, expectAnswer } from './example.ts';
import { rehearse, stepsOf } from './rehearse.ts';
import { ruby } from './ruby.ts';
import { selection } from './selection.ts';
import type { Rehearsal, Result, Step } from './step.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

function run(steps: readonly Step[], only?: string): Promise<Result[]> {
  const rehearsals = [{ id: 'core', steps: () => steps }];
  return rehearse(root, rehearsals, selection(only, stepsOf(root, rehearsals)), () => undefined);
}

function step(name: string, more: Partial<Step> = {}): Step {
  return { name, run: () => Promise.resolve(`${name} was done`), ...more };
}

const fails = (error: Error): Partial<Step> => ({ run: () => Promise.reject(error) });
const told = (results: readonly Result[]): string[] =>
  results.map((each) => `${each.step} ${each.result}: ${each.detail ?? ''}`);

test('each step is told: what it did, why it was skipped, why it failed', async () => {
  const steps = [
    step('one'),
    step('two', { obstacle: () => 'there is no browser' }),
    step('three', fails(new ToolFailure('npm install', 'E404'))),
    step('four', fails(new Failure('it is empty', 'fill it'))),
    step('five'),
  ];
  expect(told(await run(steps))).toEqual([
    'core/one ok: one was done',
    'core/two skipped: there is no browser',
    'core/three failed: npm install failed\nE404',
    'core/four failed: it is empty\nfill it',
    'core/five ok: five was done',
  ]);
});

test('each step is named when it begins, before it is told how it ended', async () => {
  const heard: string[] = [];
  const rehearsals = [{ id: 'core', steps: () => [step('one'), step('two')] }];
  const listener = (result: Result): void => void heard.push(`${result.step} ended`);
  await rehearse(
    root,
    rehearsals,
    () => true,
    listener,
    (name) => heard.push(name),
  );
  expect(heard).toEqual(['core/one', 'core/one ended', 'core/two', 'core/two ended']);
});

test('what needs a step that is not done is skipped, and says which', async () => {
  const steps = [
    step('pack', { needed: true, ...fails(new Failure('no', 'do')) }),
    step('install', { needed: true }),
    step('run'),
  ];
  expect(told(await run(steps))).toEqual([
    'core/pack failed: no\ndo',
    'core/install skipped: it needs core/pack',
    'core/run skipped: it needs core/pack',
  ]);
});

test('a single step brings those that it needs, and no other', async () => {
  const steps = [
    step('pack', { needed: true }),
    step('node'),
    step('install', { needed: true }),
    step('bun'),
    step('deno'),
  ];
  const names = async (only: string): Promise<string[]> => (await run(steps, only)).map((result) => result.step);
  expect(await names('core/bun')).toEqual(['core/pack', 'core/install', 'core/bun']);
  expect(await names('core/node')).toEqual(['core/pack', 'core/node']);
  expect(await names('core')).toHaveLength(5);
});

test('nothing is left, whatever happens', async () => {
  let directory = '';
  let isStopped = false;
  const rehearsal: Rehearsal = {
    id: 'core',
    steps: (context) => [
      step('leave', {
        run() {
          ({ directory } = context);
          writeFileSync(join(directory, 'file'), '');
          context.atEnd(() => Promise.resolve((isStopped = true)));
          return Promise.reject(new Error('broken'));
        },
      }),
    ],
  };
  const [result] = await rehearse(
    root,
    [rehearsal],
    () => true,
    () => undefined,
  );
  expect(result?.detail).toMatch(/^Error: broken\n/);
  expect([existsSync(directory), isStopped]).toEqual([false, true]);
});

test('a program that ends well without having asked has failed', () => {
  expect(() => {
    expectAnswer('hello\nGET https://plex.tv/api/v2/user: 500\n');
  }).toThrow('the program did not print GET https://plex.tv/api/v2/user: 200');
  expect(() => exampleOf(root, 'core', 'cobol')).toThrow(/README\.md has no program in cobol/);
});

test('a gem is packed, installed and run', async ({ annotate, skip }) => {
  const results = await rehearse(
    root,
    [ruby],
    () => true,
    () => undefined,
  );
  const skipped = results.find(({ result }) => result === 'skipped');
  if (skipped?.detail !== undefined) {
    await annotate(skipped.detail, 'reason');
    skip();
  }
  expect(told(results)).toEqual([
    expect.stringMatching(/^ruby\/pack ok: gem/),
    expect.stringMatching(/^ruby\/verify ok: gem: \d+ files, made again byte for byte$/),
    'ruby/install ok: in an empty GEM_HOME',
    expect.stringMatching(/^ruby\/run ok: ruby \d/),
  ]);
  expect(readdirSync(join(root, 'packages/ruby')).filter((name) => name.endsWith('.gem'))).toEqual([]);
});
