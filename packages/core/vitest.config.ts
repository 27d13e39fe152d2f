import type { ViteUserConfig } from 'vitest/config';
import shared from '../../vitest.config.ts';

/** What depends on how requests are sent runs over both transports. */
const overBoth = 'src/runtime/{core,debug,faults,limits,recover,redact,redirect}.test.ts';
const onlyFetch = 'src/runtime/transport/fetch.test.ts';

const config: ViteUserConfig = {
  test: {
    projects: [
      { test: { ...shared.test, name: 'fetch', include: [overBoth, onlyFetch] } },
      {
        test: {
          ...shared.test,
          name: 'node',
          exclude: [onlyFetch, '**/node_modules/**', '**/dist/**'],
          setupFiles: ['test/runtime/over-http.ts'],
        },
      },
    ],
  },
};

export default config;
