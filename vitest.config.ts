/** What the tests of all packages share. The times end what hangs, and nothing else: a busy machine is slow, which is no failure. */
import type { ViteUserConfig } from 'vitest/config';

const patience = 600_000;

const config: ViteUserConfig = {
  test: { testTimeout: patience, hookTimeout: patience, teardownTimeout: patience },
};

export default config;
