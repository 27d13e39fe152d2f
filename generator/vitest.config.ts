import { defineConfig } from 'vitest/config';

// Tests of behaviour do not fail because a machine is busy.
export default defineConfig({ test: { include: ['src/**/*.test.ts', 'test/**/*.test.ts'], testTimeout: 60_000 } });
