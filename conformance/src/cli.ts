/** `npm run conformance`: prints the matrix scenario × language. */
import { parseArgs } from 'node:util';
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
  -h, --help      print this

Exit codes
  0   every result is as expected
  1   a scenario failed, or one that is expected to fail did not
  2   wrong usage, or a scenario that cannot be read

Examples
  npm run conformance -- retries --language python
  npm run conformance -- 'multipart' --json
`;

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        language: { type: 'string', multiple: true, default: [] },
        list: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return print(help);
    const unknown = values.language.find((name) => !languages.some((language) => language.name === name));
    if (unknown !== undefined)
      return wrong(`there is no language ${unknown}; there are ${languages.map(({ name }) => name).join(', ')}`);
    const all = loadScenarios();
    const scenarios = all.filter(({ id }) => positionals.length === 0 || positionals.some((text) => id.includes(text)));
    if (scenarios.length === 0) return wrong(`no scenario contains ${positionals.join(' or ')}; --list prints them`);
    if (values.list) return print(scenarios.map(({ id, place }) => `${id}  (${place})`).join('\n'));

    const chosen = languages.filter(({ name }) => values.language.length === 0 || values.language.includes(name));
    const columns = await run(
      scenarios,
      chosen,
      loadExpectedFailures(all, languages),
      progress(scenarios.length * chosen.length),
    );
    print(values.json ? asJSON(columns) : [...matrix(scenarios, columns), '', summary(columns)].join('\n'));
    return columns.some(({ results }) => results.some(({ problems }) => problems.length > 0)) ? 1 : 0;
  } catch (error) {
    if (error instanceof WrongScenario) return wrong(error.message);
    if (error instanceof TypeError && 'code' in error) return wrong(`${error.message}; --help tells more`);
    throw error;
  }
}

/** A line on a terminal that says how far it is. */
function progress(total: number): () => void {
  let done = 0;
  return () => {
    done++;
    if (process.stderr.isTTY) process.stderr.write(done === total ? '\r\x1b[K' : `\r${done} of ${total}`);
  };
}

function print(text: string): number {
  console.log(text);
  return 0;
}

function wrong(message: string): number {
  console.error(message);
  return 2;
}
