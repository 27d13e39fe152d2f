import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // Ends what hangs; a busy machine is slow, which is no failure.
    testTimeout: 120_000,
  },
});
