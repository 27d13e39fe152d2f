/** How many bytes a program loads that calls one operation, and one that calls all. */
import { build } from 'esbuild';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contenders, type Contender } from '../contenders/contenders.ts';
import { contenderFile } from '../paths.ts';
import type { Row, Section } from '../report/section.ts';

export async function measureSize(): Promise<Section> {
  return {
    title: 'Size',
    text: 'KiB, bundled and minified by esbuild, gzip -9. "At start" is what is loaded before the first call, when the bundler splits the program where it imports on demand; "whole" is everything in one file.',
    columns: [
      { key: 'oneAtStart', title: 'One operation, at start (target ≤ 2.0)', digits: 1 },
      { key: 'oneWhole', title: 'whole', digits: 1 },
      { key: 'fourAtStart', title: 'All four, at start (target ≤ 3.5)', digits: 1 },
      { key: 'fourWhole', title: 'whole', digits: 1 },
    ],
    rows: await Promise.all(contenders.map(measure)),
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
  const { outputFiles, metafile } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    splitting,
    outdir: 'out',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  // What is imported on demand has an entry point of its own.
  const entries = Object.entries(metafile.outputs).filter(([, { entryPoint = '' }]) => resolve(entryPoint) === file);
  const paths = new Set(entries.map(([path]) => path));
  // A set that grows while it is walked is walked to its end.
  for (const path of paths) {
    for (const { path: imported, kind } of metafile.outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') paths.add(imported);
    }
  }
  const files = outputFiles.filter((output) => [...paths].some((path) => output.path.endsWith(`/${path}`)));
  return files.reduce((bytes, { contents }) => bytes + gzipSync(contents, { level: 9 }).length, 0) / 1024;
}
