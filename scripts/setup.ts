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

const help = `Installs what the languages of this repository are built and tested with.

Usage
  npm run setup [-- LANGUAGE… OPTIONS]

Languages
  ${names.join(', ')}; all of them where none is named

Options
  --dry-run   print what would run, and run nothing but what looks for what is there
  -h, --help  print this

Where things come from
  The system's packages are those of apt, by sudo where you are not root. Each other tool uses the
  registry, the proxy and the certificates that it is configured to use.
  What cannot be reached is skipped, and the last lines say so. Python then uses the packages of the
  distribution, with which its tests run, but not its linter and its type checker. Where there is no
  apt, the last lines say what to install.

Exit codes
  0   everything is there that can be had here
  1   something failed that can be had
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

/** All of them where none is named. */
function toolchainsOf(chosen: readonly string[]): readonly Toolchain[] {
  const unknown = chosen.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const all = `npm run setup -- ${names.join(' ')}`;
    throw usage(`nothing here is called ${unknown}`, suggestion(nearest(unknown, names), all));
  }
  return toolchains.filter(({ language }) => chosen.length === 0 || chosen.includes(language.toLowerCase()));
}
