import { execSync, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from './turbo.ts';

const documents = [
  ...['README.md', 'CONTRIBUTING.md', '.changeset/README.md', 'generator/published/README.md', 'other/README.md'],
  ...['conformance/README.md', 'bench/README.md', 'release/README.md', 'packages/core/README.md'],
  ...globSync('docs/guides/*.md', { cwd: root }).sort(),
];

/** Why this test does not run a command of a document. The command has to be a script all the same. */
const notRun = new Map([
  ['npm install', 'ran before the tests'],
  ['npm run setup', 'downloads several runtimes; CI runs it'],
  ['npm test', 'runs this test'],
  ['npm test -- --filter=@plex-sdk/core', 'runs tests like this one'],
  ['npm test -- --force', 'runs this test'],
  ['npm test -- --help', 'help.test.ts runs it'],
  ['npm run build', 'npm test does it'],
  ['npm run lint', 'npm test does it'],
  ['npm run typecheck', 'npm test does it'],
  ['npm run lint:spec', 'npm test does it'],
  ['npm run docs', 'does not end; the tests of docs/ build the same site and start the same mocks'],
  ['npm run docs:build', 'npm test does it'],
  ['npm run docs:build -- --url https://example.com/plex/', 'npm test builds the site'],
  ['npm run docs:preview', 'does not end; the tests of docs/ serve the same site'],
  ['npx @stoplight/prism-cli mock openapi.yaml', 'does not end; every test of a program on a page starts it'],
  ['npm run format', 'npm test checks it'],
  ['npm run bench', 'measures for minutes'],
  ['npm run bench -- python', 'measures for minutes'],
  ['npm run bench -- python --quick', 'measures for minutes, and installs the published client'],
  ['npm run conformance', 'npm test does it'],
  ['npm run conformance -- retries --language python', 'npm test runs every scenario in every language'],
  ['npm run generate --workspace @plex-sdk/conformance', 'npm test does it'],
  [
    'npm run sign-in --workspace @plex-sdk/conformance -- --port 4011 --confirm-after 5',
    'does not end; the tests of every language start it',
  ],
  ['npm run generate:other -- go', 'the tests of other/ do it, where there is Java'],
  ['npm run generate:other -- --list', 'the tests of other/ do it, where there is Java'],
  ['npm run pack -- php', 'the tests of release/ do it, where there is Composer'],
  ['npm run verify', 'needs the name of a file; with one, it runs below'],
  ['npm run generate -- --spec FILE --out DIR', 'FILE and DIR are placeholders'],
  ['npm run diff -- OLD NEW', 'OLD and NEW are placeholders'],
  ['npm run version', 'version.test.ts runs it; here it would change the version that is packed'],
  ['npm run changeset', 'asks questions'],
  ['npm run generate -- --watch', 'does not end; cli-watch.test.ts runs it'],
  ['npm run rehearse', 'CI does it'],
  ['npm run rehearse -- --only core/bun,ruby', 'CI does all of it'],
  ['npm run release', 'publishes'],
  ['npm run release -- core generator', 'publishes'],
  [
    'npm run release -- --dry-run',
    'asks the registries; release/src/publish/main.test.ts runs it with registries on loopback',
  ],
  ["npm deprecate @plex-sdk/core@0.2.0 'what is wrong, and which version to use'", 'changes a published version'],
  ['npm init', 'is for a package of the reader'],
  ['npm install @plex-sdk/core', 'is for users of the package'],
  [
    'npx @plex-sdk/generator --spec openapi.yaml --out sdk',
    'generator/test/published.test.ts runs the command of the packed package',
  ],
  ['npx @plex-sdk/generator --check', 'generator/test/published.test.ts runs the command'],
  ['npx @plex-sdk/generator --help', 'generator/test/published.test.ts runs the command'],
  ['npm install --save-dev @plex-sdk/generator', 'is for users of the package'],
  ['npm pack', 'is for a package of the reader; generator/test/published.test.ts builds one'],
  ['npm publish', 'publishes'],
  ['curl -fsSL -o openapi.yaml https://api.acme.example/openapi.yaml', 'the address is an example'],
  ['cd generator', 'changes the directory'],
  ['npx vitest run src/naming', 'npm test does it'],
]);

/** These exit with 1 if the spec has such a change since the last release. */
const mayFail = new Set(['npm run diff -- --fail-on major', 'npm run diff -- --fail-on major --fail-on not-judged']);

const commands = [...new Set(documents.flatMap((document) => commandsOf(read(document))))];

test.each([...notRun.keys()])('%s is still in a document', (command) => {
  expect(commands).toContain(command);
});

test.each(commands.filter((command) => command.startsWith('npm run ')))('%s is a script', (command) => {
  const [, workspace] = / --workspace @plex-sdk\/(\S+)/.exec(command) ?? [];
  const manifest = workspace === undefined ? 'package.json' : `${workspace}/package.json`;
  const { scripts } = JSON.parse(read(manifest)) as { scripts: Record<string, string> };
  expect(Object.keys(scripts)).toContain(command.split(' ')[2]);
});

describe('in a copy of the repository', () => {
  let directory: string;

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'plex-sdk-'));
    const left = new Set(['node_modules', '.git', '.turbo', '.cache', 'dist', 'reference', 'reports']);
    cpSync(root, join(directory, 'repository'), { recursive: true, filter: (path) => !left.has(basename(path)) });
    symlinkSync(join(root, 'node_modules'), join(directory, 'repository/node_modules'), 'junction');
    const git = 'git -c user.name=test -c user.email=test@example.com';
    // Packing takes the files that git tracks; a command of a guide compares with a commit.
    execSync(`git init --quiet && git add --all && ${git} commit --quiet --message start`, {
      cwd: join(directory, 'repository'),
    });
  });

  afterAll(() => {
    rmSync(directory, { recursive: true });
  });

  test.each(commands.filter((command) => !notRun.has(command)))('%s works', (command) => {
    const { status, stderr } = spawnSync(command, {
      cwd: join(directory, 'repository'),
      shell: true,
      encoding: 'utf8',
    });
    expect(status, stderr).toBeOneOf(mayFail.has(command) ? [0, 1] : [0]);
  });
});

test('README and quick start begin with the same program', () => {
  const [program] = fences(read('README.md'), 'ts');
  expect(fences(read('docs/guides/quick-start.md'), 'ts \\[TypeScript\\]')[0]).toBe(program);
});

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The commands in fenced blocks, and those in the text. */
function commandsOf(markdown: string): string[] {
  const blocks = fences(markdown, 'sh').flatMap((block) => block.trimEnd().split('\n'));
  const named = [...markdown.matchAll(/`(np[mx] [^`\n]+)`/g)].map(([, command = '']) => command);
  // A comment may follow a command.
  return [...blocks, ...named].flatMap((line) => line.replace(/ +# .*$/, '').split(' && '));
}

function fences(markdown: string, language: string): string[] {
  return [...markdown.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, text = '']) => text);
}
