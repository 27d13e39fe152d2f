import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const program = fileURLToPath(new URL('main.ts', import.meta.url));

/** No registry answers there: nothing can be published by mistake. */
const nowhere = 'http://127.0.0.1:9';

async function run(...options: string[]): Promise<{ status: unknown; stdout: string; stderr: string }> {
  const registries = {
    PYPI_INDEX: nowhere,
    RUBYGEMS_HOST: nowhere,
    PACKAGIST_METADATA: nowhere,
    NUGET_SOURCE: nowhere,
  };
  const env = { ...process.env, ...registries, npm_config_registry: nowhere, npm_config_fetch_retries: '0' };
  const running = spawn(process.execPath, [program, ...options], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  running.stdout.on('data', (chunk: Buffer) => (output.stdout += String(chunk)));
  running.stderr.on('data', (chunk: Buffer) => (output.stderr += String(chunk)));
  const [status] = (await once(running, 'close')) as [number];
  return { status, ...output };
}

test('help of a release tells what goes where', async () => {
  const { status, stdout } = await run('--help');
  expect(status).toBe(0);
  for (const word of [
    '--dry-run',
    'changeset publish',
    'twine upload',
    'gem push',
    'PACKAGIST_REPOSITORY',
    'NUGET_API_KEY',
  ])
    expect(stdout).toContain(word);
});

test('the tags are those of what is published, without asking anyone', async () => {
  const { status, stdout, stderr } = await run('--tags');
  expect([status, stderr]).toEqual([0, '']);
  const tags = ['generator', 'core', 'csharp', 'php', 'python', 'ruby'].map(
    (id) => expect.stringMatching(`^@plex-sdk/${id}@\\d`) as string,
  );
  expect(stdout.trim().split('\n')).toEqual(tags);
});

test('a plan that cannot be made says which registry did not answer, and fails', async () => {
  const { status, stdout } = await run('--dry-run');
  expect(status).toBe(1);
  for (const registry of ['npm', 'PyPI', 'RubyGems', 'Packagist', 'NuGet'])
    expect(stdout).toMatch(new RegExp(`  ${registry} +may be published already: .* cannot be asked`));
  const { stdout: json } = await run('ruby', '--dry-run', '--json');
  expect(JSON.parse(json)).toEqual([expect.objectContaining({ name: 'plex_ruby_sdk', state: 'unknown' })]);
});

test('a release without registries publishes nothing, and says so', async () => {
  const { status, stdout, stderr } = await run('ruby');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(
    /^asking RubyGems\nerror: nothing was published: RubyGems cannot be asked.*\nhint: run it again/,
  );
});

test.each([
  [['nope'], 'there is no package "nope" that is published'],
  [['--dryrun'], 'did you mean --dry-run?'],
  [['../../x'], 'there is no package "../../x" that is published'],
])('%j is refused with what to do', async (options, message) => {
  const { status, stderr } = await run(...options);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});
