/** `npm run version`: turns the changesets into versions and changelogs, and keeps the spec as that of the last release. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../generator/src/command/program.ts';
import { usage } from '../generator/src/command/words.ts';
import { publishedPackages } from '../release/src/pack/packages.ts';
import { root } from './turbo.ts';

const help = `Turns the changesets into versions and changelogs, and keeps a copy of the spec as that of the last release.

Usage
  npm run version

Options
  --version   print the version of the generator
  -h, --help  print this help

Review the difference, then commit it.

Exit codes
  0   the versions and changelogs are written
  1   the changesets claim less than the spec changed
  2   wrong usage, or a changeset that cannot be read`;

await runProgram(help, {}, ({ positionals }) => {
  const [extra] = positionals;
  if (extra !== undefined) throw usage(`${extra} is no option`, 'leave it out');
  setVersions();
  return Promise.resolve(0);
});

function setVersions(): void {
  run('generator/bin/changesets.mjs', 'check');
  if (hasChangesets()) {
    run('generator/bin/changesets.mjs', 'divide');
    run('node_modules/@changesets/cli/bin.js', 'version');
  } else console.log('there are no changesets: every version stays');
  // Leaving prerelease mode before any prerelease leaves this file; changesets removes it with the next version.
  rmSync(join(root, '.changeset/pre.json'), { force: true });
  headChangelogs();
  // Right after, so that a failed run can be repeated: the changesets are gone by now.
  run('generator/bin/changesets.mjs', 'keep');
  run('generator/bin/generate.mjs', '--no-changeset');
  updateLock();
}

function hasChangesets(): boolean {
  const names = readdirSync(join(root, '.changeset'));
  return names.some((name) => name.endsWith('.md') && name !== 'README.md');
}

function run(script: string, ...options: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [join(root, script), ...options], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Under the names that users install. */
function headChangelogs(): void {
  for (const { id, folder, name } of publishedPackages(root)) {
    const file = join(root, folder, 'CHANGELOG.md');
    if (!existsSync(file)) continue;
    const text = readFileSync(file, 'utf8');
    if (text.startsWith(`# ${id}\n`)) writeFileSync(file, `# ${name}\n${text.slice(`# ${id}\n`.length)}`);
  }
}

interface Lock {
  readonly packages: Record<string, { version?: string; readonly link?: boolean }>;
}

/** The lock has the version of every workspace; npm would change nothing else in it. */
function updateLock(): void {
  const file = join(root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
  for (const [path, entry] of Object.entries(lock.packages)) {
    const manifest = join(root, path, 'package.json');
    if (path === '' || path.includes('node_modules') || !existsSync(manifest)) continue;
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version?: string };
    if (version !== undefined) entry.version = version;
  }
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
