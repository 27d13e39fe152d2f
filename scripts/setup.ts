/**
 * `npm run setup`: sees to it that the toolchain of every language is there, and says what it does. Fails where something
 * failed that could have been installed; what this machine cannot reach is skipped, and by its tests too.
 */
import { resolve } from 'node:path';
import { execute } from '../generator/src/command/execute.ts';
import { readWords, suggestion, usage } from '../generator/src/command/words.ts';
import { nearest } from '../generator/src/spec/nearest.ts';
import { readReasons, writeReasons } from './remedy.ts';
import { createApt } from './setup/apt.ts';
import { plan } from './setup/plan.ts';
import type { Registry } from './setup/registries.ts';
import { describeOutcomes, reasonsOf } from './setup/report.ts';
import { aloud, createRun } from './setup/run.ts';
import { setUp, type Outcome } from './setup/set-up.ts';
import { toolchains, type Toolchain } from './toolchains.ts';

const names = toolchains.map(({ language }) => language.toLowerCase());

const help = `Installs the toolchains and packages that this repository needs.

Usage
  npm run setup [-- LANGUAGE… OPTIONS]

Languages
  ${names.join(', ')}; all of them by default

Options
  --dry-run   list the commands, and run only those that look for what is installed
  --version   print the version of the generator
  -h, --help  print this help

Where things come from
  apt installs system packages, through sudo unless you are root. Every other tool uses the
  registry, proxy and certificates of its own configuration.
  If a registry cannot be reached, setup skips what needs it and names it at the end. Without
  PyPI, Python uses the packages of the distribution: its tests run, its linter and type
  checker do not. Without apt, the last lines say what to install yourself.

Exit codes
  0   everything that this machine can reach is installed
  1   something that this machine can reach could not be installed
  2   wrong usage
`;

await execute(async (args, repository, terminal) => {
  const { values, positionals } = readWords(args, { 'dry-run': {}, help: { short: 'h' } });
  const { out, error, outColors } = terminal;
  if (values.has('help')) {
    out(help);
    return 0;
  }
  const chosen = toolchainsOf(positionals);
  const run = createRun(resolve(repository));
  if (values.has('dry-run')) {
    for (const toolchain of chosen) out((await plan(toolchain, run)).join('\n'));
    return 0;
  }
  const perform = aloud(run, terminal);
  const asked = new Map<Registry, Promise<string | undefined>>();
  const means = { run, perform, apt: createApt(run, perform), say: out };
  const outcomes: Outcome[] = [];
  for (const toolchain of chosen) {
    const outcome = await setUp(toolchain, means, asked);
    if (outcome.failed !== undefined) error(`${outcome.failed.trimEnd()}\n${toolchain.language}: that failed`);
    outcomes.push(outcome);
  }
  const others = Object.entries(readReasons()).filter(([name]) => !chosen.some(({ language }) => language === name));
  writeReasons({ ...Object.fromEntries(others), ...reasonsOf(outcomes) });
  out(`\n${describeOutcomes(outcomes, outColors)}`);
  return outcomes.some(({ failed }) => failed !== undefined) ? 1 : 0;
});

/** All of them if none is named. */
function toolchainsOf(chosen: readonly string[]): readonly Toolchain[] {
  const unknown = chosen.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const all = `npm run setup -- ${names.join(' ')}`;
    throw usage(`nothing here is called ${unknown}`, suggestion(nearest(unknown, names), all));
  }
  return toolchains.filter(({ language }) => chosen.length === 0 || chosen.includes(language.toLowerCase()));
}
