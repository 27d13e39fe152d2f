import { readFileSync } from 'node:fs';

/** What users import apart from the rest, as package.json says: `./name` is in `src/name/`. */
const { exports } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const apart = Object.keys(exports).flatMap((name) => /^\.\/([\w-]+)$/.exec(name)?.[1] ?? []);
const further = Object.fromEntries(apart.map((name) => [name, `src/${name}/index.ts`]));

/** @type {import('tsdown').UserConfig} */
export default {
  // The second one is the same, but for what sends requests.
  entry: { index: 'src/generated/index.ts', node: 'src/node.ts', ...further },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  dts: { sourcemap: true, entry: ['src/generated/index.ts', ...Object.values(further)] },
  deps: { neverBundle: [/^node:/] },
  // Debuggers and stack traces (node --enable-source-maps) show the source, which the maps hold. No program loads them.
  sourcemap: true,
  // Names without hashes: a release differs from the one before only where the source does.
  hash: false,
  failOnWarn: true,
  outputOptions: {
    // Both the index and what is loaded on a failure need these: one file is imported faster than one each.
    codeSplitting: {
      groups: [
        // What a program starts with must not be in one file with what only failures need.
        {
          name: 'start',
          test: /[\\/]runtime[\\/](core|shape[\\/](?!fit)[^.]+|exact[\\/]kept|security[\\/]credential)\.ts$/,
          priority: 1,
        },
        { name: 'errors', test: /[\\/]src[\\/](runtime|generated)[\\/]errors[\\/](operations[\\/])?[^.\\/]+\.ts$/ },
        { name: 'digits', test: /[\\/]digits\.ts$/ },
      ],
    },
  },
};
