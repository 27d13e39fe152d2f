/** Packages of other descriptions, with the tools of their ecosystems: one description that has everything, one that has little. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { remedy } from '../../scripts/remedy.ts';
import { specOf } from './command/repository.ts';
import { missingDotnet } from './dotnet.ts';
import { interpreted } from './interpreted.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'whole-packages-'));
const plain = join(home, 'plain/openapi.yaml');
const sink = join(repository, 'generator/test/kitchen-sink/openapi.yaml');

const settings = `
license: MIT
authors: [{ name: Acme, email: sdk@acme.example }]
repository: https://github.com/acme/sdks
keywords: [acme]
`;

beforeAll(() => {
  mkdirSync(join(home, 'plain'));
  writeFileSync(plain, specOf({ listThings: 'Lists things.' }));
  writeFileSync(join(home, 'settings.yaml'), settings);
  // The one says nothing of itself, the other everything.
  generate('--spec', plain, '--out', join(home, 'made/plain'));
  generate('--spec', sink, '--out', join(home, 'made/sink'), '--config', join(home, 'settings.yaml'));
});

afterAll(() => {
  rmSync(home, { recursive: true });
});

function generate(...options: readonly string[]): void {
  const command = join(repository, 'generator/bin/generate.mjs');
  const { status, stderr } = spawnSync(process.execPath, [command, ...options], { cwd: home, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** Its output, where it ends well. */
function run(program: string, options: readonly string[], directory: string): string {
  const environment = { ...process.env, COMPOSER_ALLOW_SUPERUSER: '1', COMPOSER_DISABLE_NETWORK: '1' };
  const { status, stdout, stderr } = spawnSync(program, options, {
    cwd: directory,
    env: environment,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${program} ${options.join(' ')}: ${stdout}${stderr}`);
  return stdout + stderr;
}

const missing = (program: string, language: string, ...options: readonly string[]): string | undefined =>
  spawnSync(program, options).status === 0 ? undefined : `${program} is not there: ${remedy(language)}`;

/** The last program of a README: how to catch the errors of a call. */
function catching(readme: string): string {
  return [...readFileSync(readme, 'utf8').matchAll(/^```\w+\n(.*?)^```$/gms)].at(-1)?.[1] ?? '';
}

describe.each(['plain', 'sink'])('%s', (name) => {
  const folder = (language: string): string => join(home, 'made', name, 'packages', language);
  const only = (language: string, pattern: RegExp): string =>
    readdirSync(folder(language)).find((file) => pattern.test(file)) ?? '';

  interpreted('is a gem, and its example is Ruby', missing('gem', 'Ruby', '--version'), () => {
    const said = run('gem', ['build', only('ruby', /\.gemspec$/)], folder('ruby'));
    expect(said).toContain('Successfully built RubyGem');
    // Who says nothing of a package has no licence and no homepage to say.
    if (name === 'sink') expect(said).not.toContain('WARNING');
    run('ruby', ['-c', 'examples/first_call.rb'], folder('ruby'));
    run('ruby', ['-c', '-e', catching(join(folder('ruby'), 'README.md'))], folder('ruby'));
  });

  interpreted('is a Composer package, and its example is PHP', missing('composer', 'PHP', '--version'), () => {
    run('composer', ['validate', '--strict', '--no-check-lock', '--no-interaction'], folder('php'));
    run('php', ['-l', 'examples/first-call.php'], folder('php'));
  });

  interpreted('has a pyproject.toml, and its example is Python', missing('python3', 'Python', '--version'), () => {
    const program =
      "import ast, sys, tomllib; print(tomllib.load(open('pyproject.toml', 'rb'))['project']['version']); ast.parse(open('examples/first_call.py').read()); ast.parse(sys.argv[1])";
    const { status } = spawnSync('python3', ['-c', 'import tomllib']);
    if (status === 0)
      expect(run('python3', ['-c', program, catching(join(folder('python'), 'README.md'))], folder('python'))).toMatch(
        /^\d+\.\d+\.\d+/,
      );
    expect(readFileSync(join(folder('python'), 'pyproject.toml'), 'utf8')).toContain('readme = "README.md"');
  });

  interpreted('is a NuGet package, and its example compiles', missingDotnet, () => {
    const project = only('csharp', /\.csproj$/);
    const quiet = ['--nologo', '--verbosity', 'quiet', '-nodeReuse:false', '-p:UseSharedCompilation=false'];
    run('dotnet', ['pack', project, '--output', 'packed', '-p:RunAnalyzers=false', ...quiet], folder('csharp'));
    expect(only('csharp', /^packed$/)).toBe('packed');
    expect(readdirSync(join(folder('csharp'), 'packed')).filter((file) => file.endsWith('.nupkg'))).toHaveLength(1);
    run('dotnet', ['build', 'examples/FirstCall', '-p:RunAnalyzers=false', ...quiet], folder('csharp'));
  });

  interpreted('has a README, a changelog and the licences that are known in every language', undefined, () => {
    for (const language of ['core', 'python', 'ruby', 'php', 'csharp']) {
      const has = (file: string): boolean => existsSync(join(folder(language), file));
      expect([language, has('README.md'), has('CHANGELOG.md'), has('LICENSE.runtime')]).toEqual([
        language,
        true,
        true,
        true,
      ]);
      expect([language, has('LICENSE')]).toEqual([language, name === 'sink']);
      expect(readFileSync(join(folder(language), 'README.md'), 'utf8')).not.toMatch(/\]\((?!https?:|mailto:)/);
    }
  });
});
