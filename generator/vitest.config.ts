import { mergeConfig } from 'vitest/config';
import shared from '../vitest.config.ts';

export default mergeConfig(shared, { test: { include: ['src/**/*.test.ts', 'test/**/*.test.ts'] } });
