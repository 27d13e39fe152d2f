/** `npm run rehearse`: arguments, output and exit code. */
import { resolve } from 'node:path';
import { readWords, usage, type Options } from '../../../generator/src/command/words.ts';
import { visibleJSON } from '../../../generator/src/invisible.ts';
import { start } from '../start.ts';
import { core } from './core.ts';
import { csharp } from './csharp.ts';
import { generator } from './generator.ts';
import { php } from './php.ts';
import { python } from './python.ts';
import { rehearse, stepsOf } from './rehearse.ts';
import { describeResult, describeSteps, describeSum } from './report.ts';
import { ruby } from './ruby.ts';
import { selection } from './selection.ts';
import type { Result } from './step.ts';

const rehearsals = [core, python, ruby, php, csharp, generator];

const help = (
  steps: string,
): string => `Publishes the packages to registries on this machine, then installs and runs them.

Usage
  npm run rehearse [-- OPTIONS]

Options
  --only STEPS  run only these steps and the steps that they need: packages (core, python,
                ruby, php, csharp, generator) or single steps (core/bun), separated by
                commas
  --json        print one JSON document: ok, results
  --version     print the version of the generator
  -h, --help    print this help

What each step does
  core       publishes to verdaccio, checks that a second time is refused, installs in an empty
             folder, and runs the first program of the README under Node 20, 22, 24, Bun, Deno
             and in Chromium
  python     uploads to pypiserver, installs wheel and sdist each in a new environment, and runs
             the program
  ruby       installs the gem in an empty GEM_HOME, and runs the program
  php        installs with Composer from a folder of archives, and runs the program
  csharp     pushes to a NuGet source, checks that a second time is refused, restores in a new
             project, and runs the program: with .NET, trimmed and as native code
  generator  publishes to verdaccio with the packages that it needs, runs with npx in an empty
             folder as the README says, and builds what it wrote with the tools of each
             language
  verify     builds each package again from its record and compares, as npm run verify does
  Servers listen on 127.0.0.1. The programs call Prism, a mock of the API. Nothing is sent to
  another machine.

Steps
${steps}

Exit codes
  0   no step failed; a step that this machine cannot run was skipped, with its reason
  1   a step failed
  2   wrong usage
`;

const options: Options = { only: { value: 'STEPS' }, json: {}, help: { short: 'h' } };

await start(async (args, repository, { out, status, outColors }) => {
  const { values, positionals } = readWords(args, options);
  const root = resolve(repository);
  const steps = stepsOf(root, rehearsals);
  if (values.has('help')) {
    out(help(describeSteps(steps)));
    return 0;
  }
  const [extra] = positionals;
  if (extra !== undefined) throw usage(`${extra} is no option`, `write --only ${extra}`);
  const json = values.has('json');
  const tell = (result: Result): void => {
    if (!json) out(describeResult(result, outColors));
  };
  // Shown on a terminal until the step ends.
  const began = (step: string): void => {
    status(`${step} …`);
  };
  const results = await rehearse(root, rehearsals, selection(values.get('only'), steps), tell, began);
  status('');
  const ok = results.every(({ result }) => result !== 'failed');
  out(json ? visibleJSON({ ok, results }) : `\n${describeSum(results)}`);
  return ok ? 0 : 1;
});
