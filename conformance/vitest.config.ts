import { defineConfig } from 'vitest/config';

// The matrix uses every processor already. How long a test may take says nothing here: a testee that hangs is ended.
export default defineConfig({
  test: { include: ['src/**/*.test.ts'], fileParallelism: false, testTimeout: 120_000 },
});
