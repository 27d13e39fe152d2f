/** A small repository with the real command and one plain language, in a directory of its own. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const own = fileURLToPath(new URL('../..', import.meta.url));

export interface Repository {
  readonly root: string;
  path(name: string): string;
  read(name: string): string;
  write(name: string, text: string): void;
  /** Every file below a directory, with its content. */
  tree(name: string): Record<string, string>;
  /** Every file of the packages and pages. */
  output(): Record<string, string>;
  run(args: readonly string[], settings?: RunSettings): Result;
  /** The command that compares specs. */
  diff(args: readonly string[], settings?: RunSettings): Result;
  /** The command that looks after changesets. */
  changesets(args: readonly string[]): Result;
  /** What it says on either stream comes from its `stdout`. */
  start(args: readonly string[]): ChildProcessWithoutNullStreams;
}

export interface RunSettings {
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeOptions?: readonly string[];
  /** What is piped into it. */
  readonly input?: string;
}

export interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

export function createRepository(spec: string): Repository {
  const root = mkdtempSync(join(tmpdir(), 'plex-sdk-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const path = (name: string): string => join(root, name);
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), text);
  };
  for (const name of ['bin', 'src', 'package.json'])
    cpSync(join(own, name), path(`generator/${name}`), { recursive: true });
  symlinkSync(join(own, '../node_modules'), path('node_modules'));
  cpSync(join(own, 'test/command/plain.ts'), path('generator/src/languages/plain/language.ts'));
  write('generator/src/languages/languages.ts', registry);
  write('openapi.yaml', spec);
  write('packages/plain/manifest.json', '{"name": "plain-sdk", "version": "1.0.0"}\n');
  write('packages/plain/package.json', '{"version": "1.0.0"}\n');
  write('packages/plain/settings.txt', 'settings\n');
  write('packages/plain/LICENSE', 'The licence of the runtime.\n');
  write('packages/plain/source/runtime/send.txt', 'send\n');
  write('packages/plain/source/runtime/send.test.txt', 'a test\n');

  const command = path('generator/bin/generate.mjs');
  const environment = { PATH: process.env['PATH'] };
  const run = (
    script: string,
    args: readonly string[],
    { env = {}, nodeOptions = [], input = '' }: RunSettings = {},
  ): Result => {
    const options = { cwd: root, env: { ...environment, ...env }, encoding: 'utf8', input } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeOptions, script, ...args], options);
    return { code: status, out: stdout, error: stderr };
  };
  return {
    root,
    path,
    write,
    read: (name) => readFileSync(path(name), 'utf8'),
    tree: (name) => tree(path(name)),
    output: () => ({ ...tree(path('packages')), ...tree(path('docs')) }),
    run: (args, settings) => run(command, args, settings),
    diff: (args, settings) => run(path('generator/bin/diff.mjs'), args, settings),
    changesets: (args) => run(path('generator/bin/changesets.mjs'), args),
    start(args) {
      const one = ['-c', 'exec "$0" "$@" 2>&1', process.execPath, command, ...args];
      const child = spawn('/bin/sh', one, { cwd: root, env: environment });
      onTestFinished(() => {
        child.kill('SIGKILL');
      });
      return child;
    },
  };
}

/** A spec with an operation for each id. */
export function specOf(operations: Readonly<Record<string, string>>): string {
  const paths = Object.entries(operations).map(
    ([id, summary], index) => `  /path${index}:
    get:
      operationId: ${JSON.stringify(id)}
      tags: [Things]
      summary: ${JSON.stringify(summary)}
      responses:
        '204':
          description: Done
`,
  );
  return `openapi: 3.1.0
info:
  title: Example
  version: '1'
  description: An example
servers:
  - url: https://example.com
tags:
  - name: Things
    description: All things
paths:
${paths.join('')}`;
}

const registry = `
export const languages = [
  {
    id: 'plain',
    title: 'Plain',
    aliases: ['pl'],
    choices: { package: { description: 'The name of the package.', pattern: '^[a-z-]+$', example: 'plain-pets' } },
    load: async () => (await import('./plain/language.ts')).plain,
  },
];
`;

function tree(directory: string): Record<string, string> {
  if (!existsSync(directory)) return {};
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(directory, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(directory, name), 'utf8')]));
}
