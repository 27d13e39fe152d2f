/** Every TypeScript example of the pages, the site, the guides and the README: type-checked, and run as printed against a mock server. */
import { execFileSync, spawn } from 'node:child_process';
import {
  closeSync,
  fstatSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPrism, type Prism } from './prism.js';
import { startSignInMock, type SignInMock } from './sign-in-mock.js';

interface Example {
  readonly page: string;
  /** Where it stands: `docs/typescript/sdks/security/README.md:17`. */
  readonly place: string;
  readonly code: string;
  /** Inside the package, so that the package's own name resolves to it. */
  readonly file: string;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = fileURLToPath(new URL('../.cache/examples/', import.meta.url));
const pages = globSync(['docs/typescript/**/*.md', 'docs/guides/*.md', 'packages/core/README.md', 'README.md'], {
  cwd: root,
}).sort();
const examples = [...pages.flatMap(examplesOf), ...examplesOfSite()];
/** The pages whose examples sign in, and what their mock is told before each. */
const signsIn = JSON.parse(readFileSync(join(root, 'conformance/src/sign-in/guides.json'), 'utf8')) as Partial<
  Record<string, object>
>;

let prism: Prism;
let signInMock: SignInMock;

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { file, code } of examples) writeFileSync(file, code);
  [prism, signInMock] = await Promise.all([startPrism(), startSignInMock()]);
});

afterAll(() => Promise.all([prism.stop(), signInMock.stop()]));

test('every operation page has an example of each operation, through the client and standalone', () => {
  const ofPages = examples.filter(({ page }) => page.startsWith('docs/typescript/sdks/'));
  const headings = pages
    .filter((page) => page.includes('/sdks/'))
    .flatMap(
      (page) => readFileSync(join(root, page), 'utf8').match(/^### (Example Usage|Standalone function)$/gm) ?? [],
    );
  expect(ofPages.length).toBeGreaterThan(0);
  expect(ofPages).toHaveLength(headings.length);
});

test('the README begins with a program that the site shows', () => {
  const [first] = examples.filter(({ page }) => page === 'packages/core/README.md');
  expect(examples.filter(({ page }) => page.startsWith('docs/pages/')).map(({ code }) => code)).toContain(first?.code);
});

test('every example passes the strict type checker', () => {
  const configured = ts.readConfigFile(join(root, 'packages/core/tsconfig.json'), (path) => readFileSync(path, 'utf8'));
  const { options } = ts.parseJsonConfigFileContent(configured.config, ts.sys, join(root, 'packages/core'));
  const program = ts.createProgram(
    examples.map(({ file }) => file),
    { ...options, noEmit: true, isolatedDeclarations: false, declaration: false, noUnusedLocals: false },
  );
  const problems = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const example = examples.find((candidate) => candidate.file === file?.fileName);
    return `${example?.place ?? file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
  expect(problems).toEqual([]);
});

describe('every example runs as printed', () => {
  test.each(examples)('$place', async (example) => {
    const { status, output } = await run(example);
    expect(status, output).toBe(0);
    if (example.page.includes('/sdks/')) expect(output).toMatch(answered);
  });
});

test('the program with a key of the device asks the user once, and renews its tokens by itself', async () => {
  const example = exampleOf('docs/guides/device-keys.md');
  const cwd = mkdtempSync(join(folder, 'device-'));
  const first = await run(example, cwd);
  expect(first.output).toContain('\nhttps://app.plex.tv/auth#?clientID=');
  expect(first.output).toMatch(renewed);
  const second = await run(example, cwd);
  expect(second.output).toMatch(renewed);
  expect(second.output).not.toContain('/pins');
});

test('programs that keep a token in the same file do not disturb each other', async () => {
  const example = exampleOf('docs/guides/keep-a-token.md');
  const cwd = mkdtempSync(join(folder, 'kept-'));
  const token = join(cwd, 'movie-night.token');
  const runs = [await run(example, cwd)];
  const first = openSync(token, 'r');
  runs.push(...(await Promise.all(Array.from({ length: 4 }, () => run(example, cwd)))));
  for (const { status, output } of runs) expect(status, output).toBe(0);
  // Replaced as a whole: nobody has written into it.
  expect(statSync(token).ino).not.toBe(fstatSync(first).ino);
  closeSync(first);
  expect(statSync(token).mode & 0o777).toBe(0o600);
  expect(readFileSync(token, 'utf8')).toMatch(/^[\w-]+\.[\w-]+\.[\w-]{86}$/);
  expect(readdirSync(cwd).sort()).toEqual(['movie-night.key', 'movie-night.token']);
});

test('the program of the README prints what stands below it', async () => {
  const [, printed = ''] = /^```text\n(.*?)^```$/ms.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
  const { output } = await run(exampleOf('README.md'));
  expect(printed).not.toBe('');
  expect(
    output
      .split('\n')
      .filter((line) => !answered.test(line))
      .join('\n'),
  ).toBe(printed);
});

/** Whatever the client is set to, an operation of plex.tv goes there and the others to the media server. */
const answered =
  /^(GET https:\/\/10\.10\.10\.47:32400\/security\/(token|resources): 200|GET https:\/\/plex\.tv\/api\/v2\/(user|pins\/\d+): 200|POST https:\/\/plex\.tv\/api\/v2\/(users\/signin: 201|pins: 200)|(GET|POST) https:\/\/clients\.plex\.tv\/api\/v2\/auth\/\w+: 200)$/m;

const renewed =
  /^POST https:\/\/clients\.plex\.tv\/api\/v2\/auth\/token: 200$.*^GET https:\/\/plex\.tv\/api\/v2\/user: 200\nHello, me$/ms;

/** The first of a page. */
function exampleOf(page: string): Example {
  const example = examples.find((candidate) => candidate.page === page);
  if (example === undefined) throw new Error(`${page} has no example`);
  return example;
}

function examplesOf(page: string): Example[] {
  const text = readFileSync(join(root, page), 'utf8');
  return Array.from(
    text.matchAll(/^```(?:typescript|ts)(?: \[[^\]\n]*\])?\n(.*?)^```$/gms),
    ({ 1: code = '', index }) => {
      const line = text.slice(0, index).split('\n').length;
      const name = `${page.replace(/[^A-Za-z0-9]+/g, '-')}-${String(line)}.mts`;
      return { page, place: `${relative('.', page)}:${String(line)}`, code, file: join(folder, name) };
    },
  );
}

/** What the pages of the site show, each of which has one operation. */
function examplesOfSite(): Example[] {
  const json = execFileSync(process.execPath, [join(root, 'docs/scripts/examples.ts'), 'typescript'], {
    encoding: 'utf8',
  });
  return (JSON.parse(json) as { page: string; code: string }[]).map(({ page, code }, index) => ({
    page,
    place: `${page}, ${code.includes('Core') ? 'standalone' : 'client'}`,
    code,
    file: join(folder, `site-${String(index)}.mts`),
  }));
}

/** With the network replaced: what is sent to a Plex server goes to the mock server, which says how it answered. */
async function run(
  { file, page }: Example,
  cwd = mkdtempSync(join(folder, 'run-')),
): Promise<{ status: number | null; output: string }> {
  const network = new URL('mock-network.mjs', import.meta.url).href;
  const orders = signsIn[page];
  if (orders) await signInMock.tell(orders);
  const mock = orders ? signInMock : prism;
  const environment = { ...process.env, MOCK_SERVER: mock.url, PLEX_ACCESS_TOKEN: 'token-of-the-environment' };
  const program = spawn(process.execPath, ['--import', network, file], { cwd, env: environment });
  let output = '';
  program.stdout.on('data', (chunk: Buffer) => (output += String(chunk)));
  program.stderr.on('data', (chunk: Buffer) => (output += String(chunk)));
  return new Promise((resolve) => {
    program.once('close', (status) => {
      resolve({ status, output });
    });
  });
}
