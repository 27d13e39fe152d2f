/** `npm run bench`: measures, prints the tables, and writes them into RESULTS.md; the README gets the headlines. */
import { runProgram } from '../generator/src/command/program.ts';
import { suggestion, usage } from '../generator/src/command/words.ts';
import { nearest } from '../generator/src/spec/nearest.ts';
import { headlines } from './headlines.ts';
import { results, root } from './paths.ts';
import { prepare } from './prepare.ts';
import { headlineTable } from './report/headlines.ts';
import { readMarked, writeMarked } from './report/marked.ts';
import { mergeSections } from './report/results.ts';
import { markdown, type Section } from './report/section.ts';
import { type Measurement, measurements } from './sections.ts';

const help = `Compares the clients and the generator with published ones.

Usage
  npm run bench [-- SECTION... OPTIONS]

The command prints one table for each section. It writes the tables into bench/RESULTS.md and the headline figures into
README.md. Without SECTION it measures every section; with one, the other tables stay as they are. Do not use the
machine while it runs: the programs take turns, but noise remains.

Sections
${measurements.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join('\n')}

Options
  --quick    measure in few rounds and write no file, to check that it runs
  --json     print JSON instead of tables
  --version  print the version of the generator
  --help     print this

Examples
  npm run bench -- python            measure the Python client, and write its table
  npm run bench -- python --quick    see approximate figures
  npm run --silent bench -- python csharp --quick --json > numbers.json

The clients in other languages than TypeScript need the toolchains that npm run setup installs. Without its toolchain
a language is not measured, and its table stays as it is.`;

await runProgram(help, { quick: {}, json: {} }, async ({ values, positionals }) => {
  await bench(chosen(positionals), values.has('quick'), values.has('json'));
  return 0;
});

function chosen(names: readonly string[]): Measurement[] {
  const known = measurements.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const all = `choose from ${known.join(', ')}`;
    throw usage(`there is no section ${unknown}`, suggestion(nearest(unknown, known), all));
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
