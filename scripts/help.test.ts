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

test.each(['docs', 'docs:build', 'docs:preview'])('npm run %s says what is wrong with an option', (command) => {
  const run = (...words: string[]) =>
    spawnSync('npm', ['run', '--silent', command, '--', ...words], { cwd: root, encoding: 'utf8' });
  const { status, stderr } = run('--halp');
  expect(stderr).toContain('error: there is no option --halp\nhint: did you mean --help?');
  expect(status).toBe(2);
  expect(run('here').stderr).toContain('error: here is no option\n');
});

test.each(['docs', 'docs:preview'])('npm run %s refuses what is no port', (command) => {
  const { status, stderr } = spawnSync('npm', ['run', '--silent', command, '--', '--port', '99999'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toContain('error: --port 99999 is no port\n');
  expect(status).toBe(2);
});
