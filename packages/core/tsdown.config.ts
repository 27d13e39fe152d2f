import { defineConfig, type UserConfig } from 'tsdown';

const config: UserConfig = defineConfig({
  entry: { index: 'src/generated/index.ts' },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  dts: true,
  // Readable as it is: source maps would more than double the size of the package.
  sourcemap: false,
  minify: false,
  // A release then differs from the one before in what changed only.
  hash: false,
  failOnWarn: true,
});

export default config;
