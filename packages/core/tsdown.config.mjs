import { readFileSync } from 'node:fs';

/** What users import apart from the rest, as package.json says: `./name` is in `src/name/`. */
const { exports, name: itself } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const apart = Object.keys(exports).flatMap((name) => /^\.\/([\w-]+)$/.exec(name)?.[1] ?? []);
const further = Object.fromEntries(apart.map((name) => [name, `src/${name}/index.ts`]));

/** @type {import('tsdown').UserConfig} */
const shared = {
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  deps: { neverBundle: [/^node:/] },
  // Debuggers and stack traces (node --enable-source-maps) show the source, which the maps hold. No program loads them.
  sourcemap: true,
  dts: { sourcemap: true },
  // Names without hashes: a release differs from the one before only where the source does.
  hash: false,
  failOnWarn: true,
};

// The declarations have the comments for users; Node takes longer to read code with comments.
const comments = { annotation: true, jsdoc: false, legal: false };

/**
 * For bundlers, which leave out what a program does not use, and for browsers and the like. A bundler splits a program
 * between files, so that each file has what is needed at the same time.
 *
 * @type {import('tsdown').UserConfig}
 */
const portable = {
  ...shared,
  entry: { index: 'src/generated/index.ts' },
  outputOptions: {
    comments,
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

/**
 * For Node: what an import loads is one file, because each file takes Node longer than what it holds.
 *
 * @type {import('tsdown').UserConfig}
 */
const node = {
  ...shared,
  entry: { node: 'src/node.ts' },
  dts: false,
  inputOptions: { preserveEntrySignatures: 'allow-extension' },
  outputOptions: { comments, chunkFileNames: 'node/[name].js' },
};

/**
 * What is apart imports the package by its name, and so the same copy of it as the program, whichever that is.
 *
 * @type {import('tsdown').UserConfig}
 */
const others = {
  ...shared,
  entry: further,
  plugins: [
    {
      name: 'the package by its name',
      resolveId: (id) => (id.endsWith('/generated/index.js') ? { id: itself, external: true } : undefined),
    },
  ],
  outputOptions: { comments },
};

export default [portable, node, ...(apart.length > 0 ? [others] : [])];
