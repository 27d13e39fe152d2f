/** What GitHub runs: nothing here can run it, but what must never be in it can be looked for. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from './turbo.ts';

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly steps: readonly {
    readonly id?: string;
    readonly uses?: string;
    readonly run?: string;
    readonly with?: unknown;
  }[];
}

const folder = join(root, '.github/workflows');
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});

describe.each(workflows)('$name', ({ text, workflow }) => {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test('runs no action but one commit of it, whose version stands beside', () => {
    const uses = text.match(/^.*\buses: .*$/gm) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('may read, and each job no more than it needs', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const { permissions = {}, environment } of Object.values(workflow.jobs)) {
      if (!('id-token' in permissions)) continue;
      expect(environment).toBe('release');
      expect(permissions['contents']).toBe('read');
    }
  });

  test('leaves no token where other programs find it', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const { with: options } of checkouts) expect(options).toMatchObject({ 'persist-credentials': false });
  });

  test('puts nothing into a script that someone else could have written', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  test('runs scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
    const names = steps.flatMap(({ run = '' }) => [...run.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name));
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(names));
  });
});

test.each([
  ['publish', ['README.md', 'config.json'], 'all but one'],
  ['nothing', ['README.md', 'config.json'], 'all'],
  ['versions', ['README.md', 'config.json', 'api-core.md'], 'all but one'],
  ['versions', ['calm-cats-sing.md'], 'all'],
])('next is %s, with %s and the tags of %s packages that are published', (next, files, tagged) => {
  const release = workflows.find(({ name }) => name === 'release.yml')?.workflow;
  const script = release?.jobs['versions']?.steps.find(({ id }) => id === 'next')?.run ?? '';
  const directory = mkdtempSync(join(tmpdir(), 'plex-sdk-'));
  mkdirSync(join(directory, '.changeset'));
  for (const file of files) writeFileSync(join(directory, '.changeset', file), '');
  const isCopied = (path: string): boolean => !path.includes('node_modules');
  const copied = ['package.json', 'generator/package.json', 'generator/src', 'release/package.json', 'release/src'];
  for (const path of [...copied, 'scripts/remedy.ts'])
    cpSync(join(root, path), join(directory, path), { recursive: true, filter: isCopied });
  for (const path of globSync('packages/*/{package.json,composer.json,pyproject.toml,*.gemspec,*.csproj}', {
    cwd: root,
  }))
    cpSync(join(root, path), join(directory, path));
  symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'), 'junction');
  // It is of no registry, and needs no tag.
  mkdirSync(join(directory, 'packages/own'));
  writeFileSync(join(directory, 'packages/own/package.json'), '{ "name": "own", "version": "1.0.0", "private": true }');
  const run = (program: string, ...options: string[]): string =>
    execFileSync(program, options, { cwd: directory, encoding: 'utf8', stdio: 'pipe' });
  const tags = run('npm', 'run', '--silent', 'release', '--', '--tags').trim().split('\n');
  run('git', 'init');
  run(
    'git',
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.com',
    'commit',
    '--allow-empty',
    '--message',
    'Begin',
  );
  for (const tag of tags.slice(tagged === 'all' ? 0 : 1)) run('git', 'tag', tag);
  const output = join(directory, 'output');
  // As GitHub runs it.
  const options = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script];
  execFileSync('bash', options, { cwd: directory, env: { ...process.env, GITHUB_OUTPUT: output } });
  expect(readFileSync(output, 'utf8')).toBe(`next=${next}\n`);
  rmSync(directory, { recursive: true });
});

test('the tags of what was published are pushed to where they are, and nothing else', () => {
  const release = workflows.find(({ name }) => name === 'release.yml')?.workflow;
  const write = release?.jobs['publish']?.steps.find(({ id }) => id === 'tags')?.run ?? '';
  const push = release?.jobs['tag']?.steps.find(({ id }) => id === 'push')?.run ?? '';
  const directory = mkdtempSync(join(tmpdir(), 'plex-sdk-'));
  const [remote, here, clone] = ['remote', 'here', 'clone'].map((name) => join(directory, name)) as [
    string,
    string,
    string,
  ];
  const git = (...options: string[]): string =>
    execFileSync('git', ['-C', here, ...options], { encoding: 'utf8', stdio: 'pipe' }).trim();
  const bash = (cwd: string, script: string, environment: NodeJS.ProcessEnv): Buffer =>
    // No gh of this machine is told who to be.
    execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', `gh() { :; }\n${script}`], {
      ...{ cwd, env: { ...process.env, ...environment }, stdio: 'pipe' },
    });
  mkdirSync(here);
  git('init', '--bare', remote);
  git('init', '--initial-branch=main');
  git('remote', 'add', 'origin', remote);
  const commit = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '--allow-empty'];
  git(...commit, '--message', 'Begin');
  git('tag', '@plex-sdk/core@0.1.0');
  git('push', '--tags', 'origin', 'HEAD:refs/heads/main');
  git(...commit, '--message', 'Release');
  // Of a release by hand, some commits ago.
  git('tag', '@plex-sdk/ruby@0.1.0', 'HEAD^');
  git('tag', '@plex-sdk/core@0.2.0');
  git('push', 'origin', 'HEAD:refs/heads/main');
  const output = join(directory, 'output');
  bash(here, write, { GITHUB_OUTPUT: output });
  const tags = /^tags=(.*)\n$/.exec(readFileSync(output, 'utf8'))?.[1];
  // The job that pushes has the tags of the repository, and none of those.
  git('clone', '--branch', 'main', remote, clone);
  bash(clone, push, { TAGS: tags });
  bash(clone, push, { TAGS: tags });
  const [begin, head] = [git('rev-parse', 'HEAD^'), git('rev-parse', 'HEAD')];
  const expected = [
    `${head}\trefs/heads/main`,
    `${begin}\trefs/tags/@plex-sdk/core@0.1.0`,
    `${head}\trefs/tags/@plex-sdk/core@0.2.0`,
    `${begin}\trefs/tags/@plex-sdk/ruby@0.1.0`,
  ];
  expect(git('ls-remote', '--refs', 'origin').split('\n')).toEqual(expected);
  // What publishes runs what others wrote: it must not be able to write anything else.
  git(...commit, '--message', 'Elsewhere');
  git('push', 'origin', 'HEAD:refs/heads/other');
  execFileSync('git', ['fetch', 'origin'], { cwd: clone, stdio: 'pipe' });
  for (const bad of [`${git('rev-parse', 'HEAD')}:a`, ':@plex-sdk/x', `+${head}:a`, `${head}:../heads/main`, 'a b'])
    expect(() => bash(clone, push, { TAGS: bad })).toThrow();
  expect(git('ls-remote', '--refs', 'origin', 'refs/tags/*', 'main').split('\n')).toEqual(expected);
  rmSync(directory, { recursive: true });
});

test('a pull request gets the report as it is, in a comment that later ones replace', () => {
  const changes = workflows.find(({ name }) => name === 'changes.yml')?.workflow;
  const write = changes?.jobs['report']?.steps.find(({ id }) => id === 'report')?.run ?? '';
  const comment = changes?.jobs['comment']?.steps.find(({ id }) => id === 'comment')?.run ?? '';
  const directory = mkdtempSync(join(tmpdir(), 'plex-sdk-'));
  const bash = (script: string, environment: NodeJS.ProcessEnv = {}): string =>
    execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      ...{ cwd: directory, env: { ...process.env, ...environment }, encoding: 'utf8' },
    });
  const report = '# What changed\n\n- `$(date)` was removed.\nreport\n';
  writeFileSync(join(directory, 'made.md'), report);
  const [output, summary] = [join(directory, 'output'), join(directory, 'summary')];
  bash(`npm() { printf '%s ' "$@" > asked; cat made.md; }\n${write}`, {
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
  });
  expect(readFileSync(join(directory, 'asked'), 'utf8')).toBe(
    'run --silent diff -- --markdown HEAD^1:openapi.yaml openapi.yaml ',
  );
  expect(readFileSync(summary, 'utf8')).toBe(report);
  const [, end, text] = /^report<<([\w-]{36})\n([^]*)\1\n$/.exec(readFileSync(output, 'utf8')) ?? [];
  expect(end).toBeDefined();
  expect(text).toBe(report);
  const said = bash(`gh() { echo "$@"; cat report.md; }\n${comment}`, { NUMBER: '7', REPORT: report });
  expect(said).toBe(`pr comment 7 --edit-last --create-if-none --body-file report.md\n${report}\n`);
  rmSync(directory, { recursive: true });
});
