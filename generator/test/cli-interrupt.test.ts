import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { createRepository, specOf } from './command/repository.ts';
import type { Repository } from './command/repository.ts';

// Each test starts processes.
vi.setConfig({ testTimeout: 60_000 });

const generated = 'packages/plain/source/generated';
const ids = Array.from({ length: 1500 }, (_, index) => `operation${index}`);
const spec = (summary: string): string => specOf(Object.fromEntries(ids.map((id) => [id, summary])));
const last = `${generated}/${ids.at(-1) ?? ''}.txt`;

async function interrupt(repository: Repository, signal: NodeJS.Signals): Promise<unknown> {
  const child = repository.start([]);
  const ended = once(child, 'exit') as Promise<[number | null, string | null]>;
  while (!existsSync(repository.path(`${generated}/operation0.txt`))) await delay(1);
  child.kill(signal);
  return ended;
}

function isTemporary(name: string): boolean {
  return name.endsWith('.tmp');
}

function expectWhole(repository: Repository): void {
  for (const [name, text] of Object.entries(repository.tree(generated))) {
    if (!isTemporary(name)) expect(text).toMatch(/^package plain-sdk\nGET operation\d+\nSummary\.\n$/);
  }
}

test.for([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s stops a run between two files', async ([signal, code]) => {
  const repository = createRepository(spec('Summary.'));
  expect(await interrupt(repository, signal)).toEqual([code, null]);
  expect(existsSync(repository.path(last))).toBe(false);
  expect(Object.keys(repository.tree(generated)).filter(isTemporary)).toEqual([]);
  expectWhole(repository);
  expect(repository.run([]).code).toBe(0);
  expect(repository.run(['--check']).out).toMatch(/^nothing changed/);
});

test('a killed run leaves no half-written file under its name, and the next run clears up', async () => {
  const repository = createRepository(spec('Summary.'));
  await interrupt(repository, 'SIGKILL');
  expectWhole(repository);
  repository.write(`${generated}/.generate-1.tmp`, 'package pl');
  expect(repository.run([]).code).toBe(0);
  expect(Object.keys(repository.tree(generated))).toHaveLength(ids.length);
  expect(repository.run(['--check']).out).toMatch(/^nothing changed/);
});
