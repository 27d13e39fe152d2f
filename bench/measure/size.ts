/** How many bytes a program loads that calls one operation, and one that calls all. */
import { gzipSync } from 'node:zlib';
import { build } from 'rolldown';
import { contenders, type Contender } from '../contenders/contenders.ts';
import { contenderFile } from '../paths.ts';
import type { Row, Section } from '../report/section.ts';

export async function measureSize(): Promise<Section> {
  return {
    text: 'KiB, bundled and minified by rolldown (which Vite uses), gzip -9. "At start" is what is loaded before the first call, when the bundler splits the program where it imports on demand; "whole" is everything in one file. The programs that sign in make a PIN and its link, wait for the user, and then call the one operation; with a device key they also sign, verify and renew tokens.',
    columns: [
      { key: 'oneAtStart', title: 'One operation, at start (target ≤ 2.0)', digits: 1 },
      { key: 'oneWhole', title: 'whole (target ≤ 7.0)', digits: 1 },
      { key: 'fourAtStart', title: 'All four, at start (target ≤ 3.2)', digits: 1 },
      { key: 'fourWhole', title: 'whole (target ≤ 8.5)', digits: 1 },
    ],
    rows: await Promise.all(contenders.filter(({ programs }) => programs.length > 0).map(measure)),
  };
}

async function measure({ id, name, programs }: Contender): Promise<Row> {
  const values: Record<string, number> = {};
  for (const program of programs) {
    const file = contenderFile(id, `${program}.mjs`);
    values[`${program}AtStart`] = await loaded(file, true);
    values[`${program}Whole`] = await loaded(file, false);
  }
  return { name, values };
}

/** KiB of the entry and what it imports statically. */
async function loaded(file: string, splitting: boolean): Promise<number> {
  const { output } = await build({
    input: file,
    platform: 'browser',
    write: false,
    logLevel: 'silent',
    output: { format: 'esm', minify: true, codeSplitting: splitting },
  });
  const chunks = output.filter((part) => part.type === 'chunk');
  const [entry] = chunks;
  const names = new Set([entry?.fileName]);
  // A set that grows while it is walked is walked to its end.
  for (const name of names) {
    for (const imported of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) names.add(imported);
  }
  const atStart = chunks.filter(({ fileName }) => names.has(fileName));
  return atStart.reduce((bytes, { code }) => bytes + gzipSync(code, { level: 9 }).length, 0) / 1024;
}
