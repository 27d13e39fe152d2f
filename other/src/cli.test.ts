import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { obstacle } from './obstacle.ts';
import { root } from './place.fixture.ts';
import { skipIf } from './skip.fixture.ts';

const reason = await obstacle(root, () => undefined);

function command(options: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const cli = fileURLToPath(new URL('cli.ts', import.meta.url));
  const env = { ...process.env, NO_COLOR: '1', ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...options], { encoding: 'utf8', env });
  return { status, stdout, stderr };
}

test('--help needs no Java', () => {
  const { status, stdout } = command(['--help'], { PATH: '/nowhere' });
  expect(stdout).toContain('npm run generate:other -- LANGUAGE...');
  expect(status).toBe(0);
});

test('asks for Java', () => {
  const { status, stderr } = command(['go'], { PATH: '/nowhere' });
  expect(stderr).toContain(
    'error: OpenAPI Generator needs Java 11 or newer, and there is no java here\nhint: npm run setup installs it',
  );
  expect(status).toBe(2);
});

test('asks for a language', () => {
  const { status, stderr } = command([]);
  expect(stderr).toContain('error: no language is named\nhint: npm run generate:other -- go');
  expect(status).toBe(2);
});

test('suggests the option that was meant', () => {
  const { status, stderr } = command(['--lst']);
  expect(stderr).toContain('error: there is no option --lst\nhint: did you mean --list?');
  expect(status).toBe(2);
});

test('suggests what was meant', async (context) => {
  await skipIf(reason, context);
  const { status, stderr } = command(['go', 'kotln']);
  expect(stderr).toContain('error: there is no language or generator "kotln"\nhint: did you mean kotlin?');
  expect(status).toBe(2);
});

test('--list shows languages and generators', async (context) => {
  await skipIf(reason, context);
  const { stdout, status } = command(['--list']);
  expect(stdout).toMatch(/^ {2}swift \(swift6\)$[\s\S]*^ {2}kotlin-spring$/m);
  expect(status).toBe(0);
});
