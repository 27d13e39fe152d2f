/** The names that a config file can set for TypeScript. */
import type { NameRules } from '../choices.ts';

export const choices: NameRules = {
  package: {
    description: 'The name of the package on npm.',
    pattern: '^(@[a-z0-9~-][a-z0-9._~-]*/)?[a-z0-9~-][a-z0-9._~-]*$',
    example: '@acme/sdk',
  },
};
