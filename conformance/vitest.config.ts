import { mergeConfig } from 'vitest/config';
import shared from '../vitest.config.ts';

// The matrix uses every processor already.
export default mergeConfig(shared, { test: { include: ['src/**/*.test.ts'], fileParallelism: false } });
