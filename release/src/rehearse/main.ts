/** `npm run rehearse`: arguments, what is said, exit code. */
import { resolve } from 'node:path';
import { readWords, usage, type Options } from '../../../generator/src/command/words.ts';
import { visibleJSON } from '../../../generator/src/invisible.ts';
import { start } from '../start.ts';
import { core } from './core.ts';
import { csharp } from './csharp.ts';
import { php } from './php.ts';
import { python } from './python.ts';
import { rehearse, stepsOf } from './rehearse.ts';
import { describeResult, describeSteps, describeSum } from './report.ts';
import { ruby } from './ruby.ts';
import { selection } from './selection.ts';

const rehearsals = [core, python, ruby, php, csharp];

const help = (
  steps: string,
): string => `Publishes the packages on this machine alone, and does with them what their users will.

Usage
  npm run rehearse [-- OPTIONS]

Options
  --only STEPS  only these and the steps that they need: packages (core, python, ruby, php,
                csharp) or single steps (core/bun), with commas between them: see below
  --json        print one JSON document: ok, results
  -h, --help    print this

What is done
  core    published to verdaccio, refused a second time, installed in an empty folder, and the
          example of its README run under Node 20, 22, 24, Bun, Deno and in Chromium
  python  uploaded to pypiserver; wheel and sdist each installed in a new environment, and run
  ruby    the gem installed in an empty GEM_HOME, and run
  php     installed by Composer from a repository of archives, and run
  csharp  pushed to a NuGet source, refused a second time, restored from it in a new project, and
          run by .NET, trimmed and as native code
  each    made again from what it records, and compared, as npm run verify does
  Servers listen on 127.0.0.1, and what the examples send goes to Prism. Nothing is sent to any
  other machine, and nothing stays but the output.

Steps
${steps}

Exit codes
  0   no step failed; one that cannot be done here is skipped, and says why
  1   a step failed
  2   wrong usage
`;

const options: Options = { only: { value: 'STEPS' }, json: {}, help: { short: 'h' } };

await start(async (args, repository, { out, outColors }) => {
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
  const results = await rehearse(root, rehearsals, selection(values.get('only'), steps), (result) => {
    if (!json) out(describeResult(result, outColors));
  });
  const ok = results.every(({ result }) => result !== 'failed');
  out(json ? visibleJSON({ ok, results }) : `\n${describeSum(results)}`);
  return ok ? 0 : 1;
});
