/** `npm run conformance`: prints the matrix scenario × language. */
import { runProgram } from '../../generator/src/command/program.ts';
import type { Terminal } from '../../generator/src/command/text.ts';
import { suggestion, usage, type Words } from '../../generator/src/command/words.ts';
import { nearest } from '../../generator/src/spec/nearest.ts';
import { loadExpectedFailures } from './expected-failures.ts';
import { languages } from './languages.ts';
import { loadScenarios, WrongScenario } from './load.ts';
import { asJSON, matrix, summary } from './report.ts';
import { run } from './run.ts';

const help = `Runs the scenarios of conformance/scenarios through the client of every language.

Usage
  npm run conformance [-- [TEXT...] [OPTIONS]]

  TEXT            only scenarios whose file or name contains one of these

Options
  --language NAME only this one; may be given several times
                  (${languages.map(({ name }) => name).join(', ')})
  --list          print the names of the scenarios, and run none
  --json          print one JSON document
  --version       print the version of the generator
  -h, --help      print this

Exit codes
  0   every result is as expected
  1   a scenario failed, or one that is expected to fail did not
  2   wrong usage, or a scenario that cannot be read

Examples
  npm run conformance -- retries --language python
  npm run conformance -- 'multipart' --json
`;

await runProgram(help, { language: { value: 'NAME' }, list: {}, json: {} }, async (words, terminal) => {
  const names = languages.map(({ name }) => name);
  const wanted = words.lists.get('language') ?? names;
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const all = `the languages are ${names.join(', ')}`;
    throw usage(`there is no language ${unknown}`, suggestion(nearest(unknown, names), all));
  }
  return main(words, wanted, terminal);
});

async function main(
  { values, positionals }: Words,
  wanted: readonly string[],
  { out, error }: Terminal,
): Promise<number> {
  try {
    const all = loadScenarios();
    const scenarios = all.filter(({ id }) => positionals.length === 0 || positionals.some((text) => id.includes(text)));
    if (scenarios.length === 0) throw usage(`no scenario contains ${positionals.join(' or ')}`, '--list prints them');
    if (values.has('list')) {
      out(scenarios.map(({ id, place }) => `${id}  (${place})`).join('\n'));
      return 0;
    }
    const chosen = languages.filter(({ name }) => wanted.includes(name));
    const columns = await run(
      scenarios,
      chosen,
      loadExpectedFailures(all, languages),
      progress(scenarios.length * chosen.length),
    );
    out(values.has('json') ? asJSON(columns) : [...matrix(scenarios, columns), '', summary(columns)].join('\n'));
    return columns.some(({ results }) => results.some(({ problems }) => problems.length > 0)) ? 1 : 0;
  } catch (failure) {
    if (!(failure instanceof WrongScenario)) throw failure;
    error(failure.message);
    return 2;
  }
}

/** A progress line on a terminal. */
function progress(total: number): () => void {
  let done = 0;
  return () => {
    done++;
    if (process.stderr.isTTY) process.stderr.write(done === total ? '\r\x1b[K' : `\r${done} of ${total}`);
  };
}
