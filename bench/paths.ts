import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

export const openapi = `${root}openapi.yaml`;

/** The command of the package that users install, as `npm run build` makes it: the peers are measured as published too. */
export const generate = `${root}generator/dist/bin/generate.mjs`;

/** The command as it runs in this repository, from the TypeScript source. */
export const generateFromSource = `${root}generator/bin/generate.mjs`;

/** The tables. */
export const results = fileURLToPath(new URL('RESULTS.md', import.meta.url));

/** What is made to be measured, and can be deleted at any time. */
export const cache = fileURLToPath(new URL('.cache/', import.meta.url));

/** A file of a contender. */
export function contenderFile(id: string, file: string): string {
  return fileURLToPath(new URL(`contenders/${id}/${file}`, import.meta.url));
}

/** The generated client of a contender, as its source and bundled to one file that runs. */
export function clientPaths(id: string): { source: string; bundle: string } {
  return { source: `${cache}clients/${id}`, bundle: `${cache}clients/${id}.mjs` };
}
