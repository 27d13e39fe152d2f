import { defineConfig } from 'vitest/config';

// Tests start interpreters, which takes a while on a busy machine.
export default defineConfig({ test: { testTimeout: 60_000 } });
