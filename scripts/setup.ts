/**
 * `npm run setup [-- LANGUAGE…]`: sees to it that the toolchain of every language is there, and says what it does. Fails where
 * something failed that could have been installed; what this system has no way to install is skipped by its tests.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findProgram } from './program.ts';
import { toolchains, type Command, type Toolchain } from './toolchains.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const failed = new Set<string>();
const chosen = toolchainsOf(process.argv.slice(2));
const lacking = chosen.filter((toolchain) => !isWhole(toolchain) && toolchain.packages.length > 0);
if (lacking.length > 0) install(lacking);
for (const { language, commands, steps = [] } of chosen) {
  if (commands.every(works)) steps.every((step) => run(language, step));
}
if (failed.size > 0) {
  console.log(`failed: ${[...failed].join(', ')}; what was to be installed is above. Mend that, and run it again.`);
  process.exitCode = 1;
}

/** All of them where none is named. */
function toolchainsOf(names: readonly string[]): readonly Toolchain[] {
  const known = toolchains.map(({ language }) => language.toLowerCase());
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    console.error(`error: nothing here is called ${unknown}: npm run setup -- ${known.join(' ')}`);
    process.exit(2);
  }
  return toolchains.filter(({ language }) => names.length === 0 || names.includes(language.toLowerCase()));
}

function isWhole({ language, commands }: Toolchain): boolean {
  const broken = commands.filter((command) => !works(command)).map(([program]) => program);
  console.log(`${language}: ${broken.length === 0 ? 'there' : `${[...new Set(broken)].join(', ')} not whole`}`);
  return broken.length === 0;
}

function works([program, ...options]: Command): boolean {
  const env = { ...process.env, COMPOSER_ALLOW_SUPERUSER: '1' };
  return spawnSync(program, options, { stdio: 'ignore', env }).status === 0;
}

/** By the system's package manager, where it is one that this script knows. Language by language: one that fails is not in the way of others. */
function install(toolchains: readonly Toolchain[]): void {
  if (findProgram('apt-get') === undefined) {
    const packages = toolchains.flatMap((toolchain) => toolchain.packages);
    console.log(`This system has no apt. Install what brings these: ${packages.join(', ')}.`);
    console.log('Until then the tests of those languages are skipped, and say so.');
    return;
  }
  run('apt', apt('update', '-qq'));
  for (const { language, packages } of toolchains) {
    run(language, apt('install', '-y', '-qq', '--no-install-recommends', ...packages));
  }
}

function apt(...options: readonly string[]): Command {
  return process.getuid?.() === 0 ? ['apt-get', ...options] : ['sudo', '--non-interactive', 'apt-get', ...options];
}

function run(what: string, [program, ...options]: Command): boolean {
  console.log(`${what}: ${[program, ...options].join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, error } = spawnSync(program, options, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status === 0) return true;
  console.log(`${what}: that failed${error ? ` (${error.message})` : ''}; its tests are skipped until it works`);
  failed.add(what);
  return false;
}
