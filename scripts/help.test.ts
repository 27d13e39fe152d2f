import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from './turbo.ts';

const commands = [
  ...['generate', 'diff', 'generate:other', 'setup', 'test', 'conformance', 'bench'],
  ...['pack', 'release', 'rehearse', 'verify', 'docs', 'docs:build', 'docs:preview', 'version'],
];

function npm(command: string, ...words: readonly string[]) {
  return spawnSync('npm', ['run', '--silent', command, '--', ...words], { cwd: root, encoding: 'utf8' });
}

test.each(commands)('npm run %s has a help, which says what it does and how to use it', (command) => {
  const { status, stdout } = npm(command, '--help');
  expect(status).toBe(0);
  const [summary = ''] = stdout.split('\n');
  expect(summary).toMatch(/^[A-Z][a-z]+s .*\.$/);
  expect(stdout).toContain('\nUsage\n  npm ');
  expect(stdout).toMatch(/^ +--version /m);
  expect(stdout).toMatch(/^ +(-h, )?--help /m);
});

test.each(commands)('npm run %s has a version', (command) => {
  const { status, stdout, stderr } = npm(command, '--version');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.each(commands)('npm run %s says what is wrong with an option, and which was meant', (command) => {
  const { status, stdout, stderr } = npm(command, '--halp');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(
    /^error: there is no option --halp\nhint: did you mean --help\? the options are .*--version; --help says more\n$/,
  );
});

test.each(['docs', 'docs:build', 'docs:preview', 'test', 'version'])('npm run %s takes options only', (command) => {
  const { status, stderr } = npm(command, 'here');
  expect(stderr).toContain('error: here is no option\n');
  expect(status).toBe(2);
});

test.each(['docs', 'docs:preview'])('npm run %s refuses what is no port', (command) => {
  const { status, stderr } = npm(command, '--port', '99999');
  expect(stderr).toContain('error: --port 99999 is no port\n');
  expect(status).toBe(2);
});
