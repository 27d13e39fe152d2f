/** @type {import('tsdown').UserConfig} */
export default {
  // The second one is the same, but for what sends requests.
  entry: { index: 'src/generated/index.ts', node: 'src/node.ts' },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  dts: { entry: 'src/generated/index.ts' },
  deps: { neverBundle: [/^node:/] },
  // The output is readable: source maps would more than double the size of the package.
  sourcemap: false,
  // Names without hashes: a release differs from the one before only where the source does.
  hash: false,
  failOnWarn: true,
  outputOptions: {
    // Both the index and what is loaded on a failure need these: one file is imported faster than one each.
    codeSplitting: { groups: [{ name: 'errors', test: /[\\/]errors[\\/][^.]+\.ts$/ }] },
  },
};
