import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toolchains } from './toolchains.ts';
import { root } from './turbo.ts';

let clone: string;
let log: string;

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'plex-sdk-'));
  log = join(clone, 'log');
  writeFileSync(log, '');
  for (const name of ['scripts', 'generator/src']) {
    cpSync(join(root, name), join(clone, name), {
      recursive: true,
      filter: (path) => !/node_modules|\.cache|\/(reports|\.turbo)$/.test(path),
    });
  }
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'), 'junction');
  writeFileSync(join(clone, 'package.json'), '{ "type": "module" }');
  for (const [program] of toolchains.flatMap(({ commands }) => commands)) fake(program.split('/').at(-1) ?? '');
  for (const program of ['npm', 'apt-get', 'chromium', python]) fake(program);
  fake('apt-cache', 'shift; for name; do echo " $name | 1 | main"; done');
  fake('sudo', 'shift; "$@"');
  // Whatever is asked for offline is not there yet.
  fake(pip, 'case "$*" in *--no-index*) exit 1 ;; esac');
  fake('node', 'case "$*" in *--offline*) exit 1 ;; esac');
});

afterEach(() => {
  rmSync(clone, { recursive: true });
});

const pip = 'packages/python/.venv/bin/pip';
const python = 'packages/python/.venv/bin/python';
const installation = /^pip install --quiet --require-hashes/;

test('installs nothing of the system where all is there', () => {
  const { status, calls } = setup();
  expect(calls).not.toContainEqual(expect.stringMatching(/^apt-get/));
  expect(calls).toContainEqual(expect.stringMatching(installation));
  expect(status).toBe(0);
});

test('a Python that can make no environment is not whole', () => {
  fake('python3', '[ "$2" != "import ensurepip" ]');
  const { calls, output } = setup();
  expect(output).toContain('Python: python3 not whole');
  expect(calls).toContainEqual(expect.stringMatching(/^apt-get .*install .* python3-venv openssl$/));
});

test('fails where apt fails, after all the rest was done', () => {
  rmSync(join(clone, 'bin/rubocop'));
  fake('apt-get', 'case "$*" in *install*) echo E: broken packages; exit 100 ;; esac');
  const { status, calls, output } = setup();
  expect(output).toContain('E: broken packages\nRuby: that failed');
  expect(output).toContain('failed   Ruby: what it printed is above');
  expect(calls).toContainEqual(expect.stringMatching(/^pip download --quiet/));
  expect(status).toBe(1);
});

test('one language that apt does not have is not in the way of another', () => {
  for (const name of ['rubocop', 'chromium']) rmSync(join(clone, 'bin', name));
  fake(
    'apt-get',
    `case "$*" in *chromium*) exit 100 ;; *rubocop*) /bin/ln -s ruby '${join(clone, 'bin/rubocop')}' ;; esac`,
  );
  const { status, output } = setup();
  expect(output).not.toContain('Ruby: that failed');
  expect(output).toContain('failed   Browser:');
  expect(status).toBe(1);
});

test('fails where a step fails, and does not go on with those that need it', () => {
  fake(pip, '[ "$1" != install ]');
  const { status, calls } = setup();
  expect(calls).not.toContainEqual(expect.stringMatching(/^pip download --quiet/));
  expect(status).toBe(1);
});

test('where there is no apt, says what to install and lets the tests go on', () => {
  for (const name of ['rubocop', 'apt-get']) rmSync(join(clone, 'bin', name));
  const { status, output } = setup();
  expect(output).toContain(
    'skipped  Ruby: this system has no apt; install what brings ruby, rubocop, ruby-minitest; not there: rubocop',
  );
  expect(reasons()).toEqual({ Ruby: 'this system has no apt; install what brings ruby, rubocop, ruby-minitest' });
  expect(status).toBe(0);
});

test('what apt does not have here is skipped', () => {
  rmSync(join(clone, 'bin/rubocop'));
  fake('apt-cache', 'echo "  ruby | 1 | main"');
  const { status, calls, output } = setup('ruby');
  expect(output).toContain('skipped  Ruby: apt has no rubocop, ruby-minitest here; not there: rubocop');
  expect(calls).not.toContainEqual(expect.stringContaining('install'));
  expect(status).toBe(0);
});

test.each([
  ['update', "Err:1 http://mirror.example/ x\\n  Temporary failure resolving 'mirror.example'", 0],
  ['install', 'E: Failed to fetch http://mirror.example/x.deb  Could not connect to mirror.example:80', 100],
])('where no source of apt answers its %s, that is skipped', (command, message, code) => {
  rmSync(join(clone, 'bin/rubocop'));
  fake('apt-get', `case "$*" in *${command}*) printf "${message}"; exit ${code} ;; esac`);
  const { status, output } = setup('ruby');
  expect(output).toMatch(/skipped {2}Ruby: apt's sources cannot be reached: (Temporary failure|Could not connect)/);
  expect(status).toBe(0);
});

test('one source of apt that does not answer is not in the way of the others', () => {
  rmSync(join(clone, 'bin/rubocop'));
  const lists = "Hit:1 http://mirror.example/ x\\nErr:2 http://other.example/ x\\n  Could not resolve 'other.example'";
  fake(
    'apt-get',
    `case "$*" in *update*) printf "${lists}" ;; *) /bin/ln -s ruby '${join(clone, 'bin/rubocop')}' ;; esac`,
  );
  const { status, output } = setup('ruby');
  expect(output).toContain('1 whole, 0 failed, 0 with something skipped');
  expect(status).toBe(0);
});

test('what cannot be reached is skipped, and the last lines and the tests say so', () => {
  fake(
    'mvn',
    refusesTo(
      'validate',
      'Could not transfer artifact a:b from/to c (d): e @ line 3, column 11: Read timed out -> [Help 2]',
    ),
  );
  const { status, output, calls } = setup('java', 'ruby');
  const reason = "Maven's repository cannot be reached (Read timed out)";
  expect(output).toContain(`skipped  Java: ${reason}; not there: OpenAPI Generator`);
  expect(output).toMatch(/1 whole, 0 failed, 1 with something skipped\n$/);
  expect(calls).not.toContainEqual('node other/src/fetch.ts');
  expect(reasons()).toEqual({ Java: reason });
  expect(status).toBe(0);
});

test('a registry that answers, but not with what is asked for, is none that cannot be reached', () => {
  fake('npm', refusesTo('view', '{"error":{"code":"E403","summary":"403 Forbidden"}}', 'ls', ''));
  const { status, calls } = setup('typescript');
  expect(calls).toContainEqual(expect.stringMatching(/^npm install/));
  expect(status).toBe(0);
});

test('what another setup could not bring is remembered until it is set up again', () => {
  fake(
    'mvn',
    refusesTo('validate', 'Could not transfer artifact a:b from/to c (d): e @ column 11: Read timed out -> [Help 2]'),
  );
  setup('java');
  setup('ruby');
  expect(Object.keys(reasons())).toEqual(['Java']);
  fake('mvn');
  setup('java');
  expect(reasons()).toEqual({});
});

test('a dry run says what would run, and changes nothing', () => {
  rmSync(join(clone, 'bin/rubocop'));
  const { status, output, calls } = setup('--dry-run', 'ruby', 'python');
  expect(output).toMatch(/^Python:\n {2}.*pip install .*\(where the Python package index can be reached\)$/m);
  expect(output).toMatch(/^Ruby:\n {2}.*apt-get .* update --quiet\n {2}.*apt-get .*install .*rubocop/m);
  expect(calls).not.toContainEqual(expect.stringMatching(/^(apt|pip download -vv|pip install --quiet --require)/));
  expect(status).toBe(0);
});

test('teaches', () => {
  const { status, output, calls } = setup('--help');
  expect(output).toContain('npm run setup [-- LANGUAGE… OPTIONS]');
  expect(output).toContain('typescript, python, ruby, php');
  expect(calls).toEqual([]);
  expect(status).toBe(0);
});

test('does nothing for languages that are not named', () => {
  rmSync(join(clone, 'bin/mvn'));
  const { status, calls } = setup('python', 'ruby');
  expect(calls).not.toContainEqual(expect.stringMatching(/^(apt-get|npm)/));
  expect(calls).toContainEqual(expect.stringMatching(/^pip install/));
  expect(status).toBe(0);
});

test('a name that it does not know stops it before anything is done', () => {
  const { status, calls, output } = setup('pyton');
  expect(output).toContain('error: nothing here is called pyton\nhint: did you mean python?');
  expect(calls).toEqual([]);
  expect(status).toBe(2);
});

/** A program on the PATH, or at a path in the clone, that writes down how it was called. */
function fake(program: string, body = ''): void {
  const file = join(clone, program.includes('/') ? program : `bin/${program}`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\necho "\${0##*/} $*" >> '${log}'\n${body}\n`);
  chmodSync(file, 0o755);
}

/** The body of a program that fails with a message where its arguments have a word. */
function refusesTo(...cases: readonly string[]): string {
  const [word = '', message = '', ...rest] = cases;
  return `case "$*" in *${word}*) echo '${message}'; exit 1 ;; esac\n${rest.length > 0 ? refusesTo(...rest) : ''}`;
}

function reasons(): object {
  return JSON.parse(readFileSync(join(clone, 'scripts/.cache/setup.json'), 'utf8')) as object;
}

function setup(...names: readonly string[]): { status: number | null; output: string; calls: readonly string[] } {
  const options = { encoding: 'utf8', env: { PATH: join(clone, 'bin'), TMPDIR: tmpdir() } } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(clone, 'scripts/setup.ts'), ...names], options);
  return { status, output: stdout + stderr, calls: readFileSync(log, 'utf8').split('\n').slice(0, -1) };
}
