/** What the tests of all packages share. The times end what hangs, and nothing else: a busy machine is slow, which is no failure. */
import { defineConfig } from 'vitest/config';

const patience = 600_000;

export default defineConfig({ test: { testTimeout: patience, hookTimeout: patience, teardownTimeout: patience } });
