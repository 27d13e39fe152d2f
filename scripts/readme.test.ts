import { execSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from './turbo.ts';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  '.changeset/README.md',
  'docs/guides/change-kinds.md',
  'docs/guides/generating.md',
  'generator/published/README.md',
  'docs/guides/changing-the-spec.md',
  'docs/guides/releasing.md',
  'docs/guides/verifying.md',
  'other/README.md',
  'docs/guides/testing.md',
  'packages/core/README.md',
];

/** Why a command of a document is not run here; it must be a script all the same. */
const notRun = new Map([
  ['npm install', 'was run before'],
  ['npm run setup', 'was run before; it fetches several runtimes'],
  ['npm test', 'is what runs this'],
  ['npm test -- --filter=@plex-sdk/core', 'is what runs this'],
  ['npm test -- --force', 'is what runs this'],
  ['npm test -- --help', 'help.test.ts runs it'],
  ['npm run build', 'npm test does it'],
  ['npm run lint', 'npm test does it'],
  ['npm run typecheck', 'npm test does it'],
  ['npm run lint:spec', 'npm test does it'],
  ['npm run docs', 'does not end'],
  ['npm run docs:build', 'npm test does it'],
  ['npm run docs:build -- --url https://example.com/plex/', 'npm test builds the site'],
  ['npm run docs:preview', 'does not end'],
  ['npx @stoplight/prism-cli mock openapi.yaml', 'does not end'],
  ['npm run format', 'npm test checks it'],
  ['npm run bench', 'measures for minutes'],
  ['npm run conformance', 'npm test does it'],
  ['npm run generate:other -- go', 'the tests of other/ do it, where there is Java'],
  ['npm run generate:other -- --list', 'the tests of other/ do it, where there is Java'],
  ['npm run pack -- php', 'the tests of release/ do it, where there is Composer'],
  ['npm run verify', 'wants to be told what'],
  ['npm run generate -- --spec FILE --out DIR', 'FILE and DIR are the names of the reader'],
  ['npm run diff -- OLD NEW', 'OLD and NEW are the names of the reader'],
  ['npm run diff -- --fail-on major', 'fails where the spec has such a change since the last release, as it says'],
  ['npm run diff -- --fail-on major --fail-on not-judged', 'fails in the same way'],
  ['npm run diff -- HEAD:openapi.yaml openapi.yaml --markdown', 'the copy has no commit; cli-diff.test.ts makes one'],
  ['npm run version', 'version.test.ts runs it; what is packed before would be of another version'],
  ['npm run changeset', 'asks questions'],
  ['npm run generate -- --watch', 'does not end'],
  ['npm run rehearse', 'CI does it'],
  ['npm run rehearse -- --only core/bun,ruby', 'CI does all of it'],
  ['npm run release', 'publishes'],
  ['npm run release -- core generator', 'publishes'],
  ['npm run release -- --dry-run', 'asks the registries'],
  [
    "npm deprecate @plex-sdk/core@0.2.0 'what is wrong, and which version to use'",
    'tells users of a version that is published',
  ],
  ['npm install @plex-sdk/core', 'is for users of the package'],
  [
    'npx @plex-sdk/generator --spec openapi.yaml --out sdk',
    "generator/test/published.test.ts runs it from a package that isn't published",
  ],
  ['npx @plex-sdk/generator --check', 'generator/test/published.test.ts runs the command'],
  ['npx @plex-sdk/generator --help', 'generator/test/published.test.ts runs the command'],
  ['npm install --save-dev @plex-sdk/generator', 'is for users of the package'],
  ['npm pack', 'is for a package of the reader; generator/test/published.test.ts builds one'],
  ['npm publish', 'publishes'],
  ['curl -fsSL -o openapi.yaml https://api.acme.example/openapi.yaml', 'is the address of the reader'],
  ['cd generator', 'changes the directory'],
  ['npx vitest run src/naming', 'npm test does it'],
]);

const commands = [...new Set(documents.flatMap((document) => commandsOf(read(document))))];

test.each([...notRun.keys()])('%s is still in a document', (command) => {
  expect(commands).toContain(command);
});

test.each(commands.filter((command) => command.startsWith('npm run ')))('%s is a script', (command) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  expect(Object.keys(scripts)).toContain(command.split(' ')[2]);
});

describe('in a copy of the repository', () => {
  let directory: string;

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'plex-sdk-'));
    const left = new Set(['node_modules', '.git', '.turbo', '.cache', 'dist', 'reference', 'reports']);
    cpSync(root, join(directory, 'repository'), { recursive: true, filter: (path) => !left.has(basename(path)) });
    symlinkSync(join(root, 'node_modules'), join(directory, 'repository/node_modules'), 'junction');
    // What is packed is what git would keep.
    execSync('git init --quiet', { cwd: join(directory, 'repository') });
  });

  afterAll(() => {
    rmSync(directory, { recursive: true });
  });

  test.each(commands.filter((command) => !notRun.has(command)))('%s works', (command) => {
    execSync(command, { cwd: join(directory, 'repository'), stdio: 'pipe' });
  });
});

test('README and quick start begin with the same program', () => {
  const [program] = fences(read('README.md'), 'ts');
  expect(fences(read('docs/guides/quick-start.md'), 'ts \\[TypeScript\\]')[0]).toBe(program);
});

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Those of fenced blocks, and those that the text names. */
function commandsOf(markdown: string): string[] {
  const blocks = fences(markdown, 'sh').flatMap((block) => block.trimEnd().split('\n'));
  const named = [...markdown.matchAll(/`(np[mx] [^`\n]+)`/g)].map(([, command = '']) => command);
  return [...blocks, ...named].flatMap((line) => line.split(' && '));
}

function fences(markdown: string, language: string): string[] {
  return [...markdown.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, text = '']) => text);
}
