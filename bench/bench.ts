/** `npm run bench`: measures, prints the tables, and writes them into RESULTS.md; the README gets the headlines. */
import { parseArgs } from 'node:util';
import { headlines } from './headlines.ts';
import { results, root } from './paths.ts';
import { prepare } from './prepare.ts';
import { headlineTable } from './report/headlines.ts';
import { readMarked, writeMarked } from './report/marked.ts';
import { mergeSections } from './report/results.ts';
import { markdown, type Section } from './report/section.ts';
import { type Measurement, measurements } from './sections.ts';

const help = `Measures the clients and the generator beside their peers.

Usage
  npm run bench [-- SECTION... OPTIONS]

The command prints one table for each section. It writes the tables into bench/RESULTS.md and the headline figures into
README.md. Without SECTION it measures every section; with one, the other tables stay as they are. Do not use the
machine while it runs: the programs take turns, but noise remains.

Sections
${measurements.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join('\n')}

Options
  --quick    measure in few rounds and write no file: to see that it runs
  --json     print JSON instead of tables
  --help     print this

Examples
  npm run bench -- python            measure the Python client, and write its table
  npm run bench -- python --quick    see roughly where it is
  npm run --silent bench -- python csharp --quick --json > numbers.json

The clients in other languages than TypeScript need the toolchains that npm run setup installs. Without its toolchain
a language is not measured, and its table stays as it is.`;

class UsageError extends Error {}

try {
  const { values: options, positionals } = read();
  if (options.help) console.log(help);
  else await bench(chosen(positionals), options.quick, options.json);
} catch (error) {
  console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

function read() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        quick: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(
      `${error instanceof Error ? error.message : String(error)}\nnpm run bench -- --help tells more`,
    );
  }
}

function chosen(names: readonly string[]): Measurement[] {
  const unknown = names.filter((name) => !measurements.some((measurement) => measurement.name === name));
  if (unknown.length > 0) {
    const known = measurements.map(({ name }) => name).join(', ');
    throw new UsageError(`there is no section ${unknown.join(', ')}: choose from ${known}`);
  }
  return measurements.filter(({ name }) => names.length === 0 || names.includes(name));
}

async function bench(chosen: readonly Measurement[], quick: boolean, json: boolean): Promise<void> {
  console.error('preparing: are the generated files current, and what is measured built?');
  await prepare(chosen.some(({ typescript }) => typescript));
  const sections: { name: string; title: string; section: Section }[] = [];
  for (const [index, { name, title, measure, rounds }] of chosen.entries()) {
    console.error(`measuring ${name}, ${index + 1} of ${chosen.length}`);
    sections.push({ name, title, section: await measure(quick ? Math.ceil(rounds / 10) : rounds) });
  }
  const text = () => sections.map(({ title, section }) => markdown(title, section)).join('\n');
  const data = () => Object.fromEntries(sections.map(({ name, section }) => [name, section]));
  console.log(json ? JSON.stringify(data(), undefined, 2) : text());
  if (quick) return;
  // Where nothing was measured, what was measured elsewhere still holds.
  const entries = sections
    .filter(({ section }) => section.isMissing !== true)
    .map(({ title, section }) => ({ title, markdown: markdown(title, section) }));
  const titles = measurements.map(({ title }) => title);
  writeMarked(results, mergeSections(readMarked(results), entries, titles));
  writeMarked(`${root}README.md`, headlineTable(headlines, readMarked(results)));
  console.error(`wrote into bench/RESULTS.md: ${entries.map(({ title }) => title).join(', ') || 'nothing'}`);
}
