import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, type TestContext } from 'vitest';
import { readZip } from '../pack/zip.ts';
import { pack } from '../pack/pack.ts';
import { publishedPackages } from '../pack/packages.ts';
import { interpreter } from '../pack/python.ts';
import { isThere } from '../pack/tool.ts';
import { startNuGet, type NuGetSource } from '../rehearse/nuget-server.ts';
import { startPythonIndex, type PythonIndex } from '../rehearse/pypi-server.ts';
import { startVerdaccio, type Verdaccio } from '../rehearse/verdaccio.ts';
import { startLoopback, type Loopback } from './loopback.fixture.ts';
import { describePlan, planRelease } from './plan.ts';
import { pypi } from './pypi.ts';
import { release, type Outcome } from './release.ts';
import { describeOutcomes } from './report.ts';
import { remedy } from '../../../scripts/remedy.ts';

const own = fileURLToPath(new URL('../../..', import.meta.url));
const python = interpreter(join(own, 'packages/python'));
const obstacle =
  publishedPackages(own)
    .map(({ folder, ecosystem }) => ecosystem.obstacle(join(own, folder)))
    .find((reason) => reason !== undefined) ??
  (isThere(python, ['-c', 'import pypiserver']) ? undefined : `Python has no pypiserver: ${remedy('Python')}`);

let directory: string;
let root: string;
let verdaccio: Verdaccio;
let index: PythonIndex;
let loopback: Loopback;
let source: NuGetSource;
let environment: Record<string, string>;

const git = (...options: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...options], {
    cwd: root,
    encoding: 'utf8',
  });
const releaseAll = (...only: string[]): Promise<Outcome[]> =>
  release(publishedPackages(root, only), only.length > 0, { root, environment });
const resultsOf = (outcomes: readonly Outcome[]): unknown =>
  Object.fromEntries(outcomes.map((outcome) => [basename(outcome.package.folder), outcome.result]));

beforeAll(async () => {
  if (obstacle !== undefined) return;
  directory = mkdtempSync(join(tmpdir(), 'plex-sdk-'));
  root = join(directory, 'repository');
  copyRepository();
  const composer = join(directory, 'composer.git');
  git('init', '--quiet', '--bare', composer);
  verdaccio = await startVerdaccio(directory);
  index = await startPythonIndex(python, directory);
  loopback = await startLoopback(composer);
  source = await startNuGet();
  environment = {
    ...verdaccio.environment,
    ...index.environment,
    ...source.environment,
    ...{ RUBYGEMS_HOST: loopback.url, GEM_HOST_API_KEY: 'rehearsal' },
    ...{ PACKAGIST_METADATA: loopback.url, PACKAGIST_REPOSITORY: composer },
    ...{ GIT_AUTHOR_NAME: 'Test', GIT_AUTHOR_EMAIL: 'test@example.com' },
    ...{ GIT_COMMITTER_NAME: 'Test', GIT_COMMITTER_EMAIL: 'test@example.com' },
  };
});

afterAll(async () => {
  if (obstacle !== undefined) return;
  loopback.stop();
  source.stop();
  await Promise.all([verdaccio.stop(), index.stop()]);
  rmSync(directory, { recursive: true });
});

/** What git keeps of the repository, as the one commit of another. */
function copyRepository(): void {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const paths = execFileSync('git', list, { cwd: own, encoding: 'utf8' }).split('\0');
  for (const path of paths.filter((each) => each !== '' && existsSync(join(own, each)))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(join(own, path), join(root, path));
  }
  for (const path of [
    'node_modules',
    'generator/node_modules',
    'packages/core/node_modules',
    'packages/python/.venv',
  ]) {
    if (existsSync(join(own, path))) symlinkSync(join(own, path), join(root, path), 'junction');
  }
  git('init', '--quiet');
  writeFileSync(join(root, '.git/info/exclude'), 'node_modules\n.venv\n');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Begin');
}

async function needsTools({ annotate, skip }: TestContext): Promise<void> {
  if (obstacle === undefined) return;
  await annotate(obstacle, 'reason');
  skip();
}

test('the plan says what is due, and who may not publish it', async (context) => {
  await needsTools(context);
  const others = { ...environment, GEM_HOST_API_KEY: '' };
  const plan = describePlan(await planRelease(publishedPackages(root), { root, environment: others }));
  expect(plan).toMatch(/^@plex-sdk\/core +\S+ +npm +will be published$/m);
  expect(plan).toMatch(/^@plex-sdk\/ruby +\S+ +RubyGems +will be packed, .*GEM_HOST_API_KEY is not set$/m);
});

test('a registry that cannot be asked stops everything, before anything is published', async (context) => {
  await needsTools(context);
  const nowhere = { ...environment, RUBYGEMS_HOST: 'http://127.0.0.1:9' };
  const attempt = release(publishedPackages(root), false, { root, environment: nowhere });
  await expect(attempt).rejects.toThrow(/^nothing was published: RubyGems cannot be asked /);
});

test('what is not committed is not published', async (context) => {
  await needsTools(context);
  writeFileSync(join(root, 'packages/core/src/runtime/new.ts'), 'export {};\n');
  await expect(releaseAll()).rejects.toThrow('packages/core/src/runtime/new.ts is not committed');
  rmSync(join(root, 'packages/core/src/runtime/new.ts'));
});

test('a release that fails half-way is run again, and then everything is there once', async (context) => {
  await needsTools(context);
  // Even a package of two files may be there in half.
  const [wheel] = await pack(root, publishedPackages(root, ['python']), directory);
  if (wheel) await pypi.publish([wheel], { root, environment });

  loopback.pushStatus = 503;
  const first = await releaseAll();
  expect(resultsOf(first)).toEqual({
    ...{ generator: 'published', core: 'published', csharp: 'published', php: 'published', python: 'published' },
    ruby: 'failed',
  });
  expect(describeOutcomes(first, root)).toMatch(
    /@plex-sdk\/ruby \S+: failed\n(.*\n)* {2}.*not now\n(.*\n)*\n1 not published/,
  );
  const published = publishedPackages(root).filter(({ id }) => id !== '@plex-sdk/ruby');
  const tags = published.map(({ id, version }) => `${id}@${version}`);
  expect(git('tag', '--list').trim().split('\n')).toEqual(tags.toSorted());

  loopback.pushStatus = 200;
  const before = 'published before';
  const others = { generator: before, core: before, csharp: before, php: before, python: before };
  expect(resultsOf(await releaseAll())).toEqual({ ...others, ruby: 'published' });
  const last = await releaseAll();
  expect(resultsOf(last)).toEqual({ ...others, ruby: before });
  expect(describeOutcomes(last, root)).toContain('nothing to publish: every version is on its registry already');
});

test('what someone else has published has its tag where its version came from', async (context) => {
  await needsTools(context);
  const tags = (): string => git('for-each-ref', '--format=%(refname:short) %(objectname)', 'refs/tags');
  const before = tags();
  git('tag', '--delete', ...git('tag', '--list').trim().split('\n'));
  git('commit', '--quiet', '--allow-empty', '--message', 'Go on');
  await releaseAll();
  expect(tags()).toBe(before);
});

test('a version that is published is refused to whoever asks for it by name', async (context) => {
  await needsTools(context);
  await expect(releaseAll('core')).rejects.toThrow(
    /^nothing was published: @plex-sdk\/core \S+ is on npm already, and what is published never changes$/,
  );
});

test('what was published is what was packed', async (context) => {
  await needsTools(context);
  const [core, php] = publishedPackages(root, ['core', 'php']);
  const file = join(root, `release/artefacts/plex-sdk-core-${core?.version ?? ''}.tgz`);
  const packed = createHash('sha512').update(readFileSync(file)).digest('base64');
  const view = ['view', '@plex-sdk/core', 'dist.integrity'];
  const found = execFileSync('npm', view, { env: { ...process.env, ...environment }, encoding: 'utf8' });
  expect(found.trim()).toBe(`sha512-${packed}`);
  const composer = environment['PACKAGIST_REPOSITORY'] ?? '';
  const archive = join(root, `release/artefacts/lukehagar-plex-api-${php?.version ?? ''}.zip`);
  const tree = ['ls-tree', '-r', '--name-only', '-z', php?.version ?? ''];
  const tagged = execFileSync('git', tree, { cwd: composer, encoding: 'utf8' }).split('\0').slice(0, -1);
  expect(tagged).toEqual([...readZip(readFileSync(archive)).keys()].sort());
});
