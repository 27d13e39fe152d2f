import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from './turbo.ts';

const commands = [
  ...['generate', 'diff', 'generate:other', 'setup', 'test', 'conformance', 'bench'],
  ...['pack', 'release', 'rehearse', 'verify', 'docs', 'docs:build', 'docs:preview'],
];

test.each(commands)('npm run %s has a help, which says what it does and how to use it', (command) => {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', command, '--', '--help'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  const [summary = ''] = stdout.split('\n');
  expect(summary).toMatch(/^[A-Z][a-z]+s .*\.$/);
  expect(stdout).toContain('\nUsage\n  npm ');
  expect(stdout).toContain('--help');
});
