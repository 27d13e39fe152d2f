/** What the owner of an API can choose to call things in TypeScript. */
import type { NameRules } from '../choices.ts';

export const choices: NameRules = {
  package: {
    description: 'The name of the package on npm.',
    pattern: '^(@[a-z0-9~-][a-z0-9._~-]*/)?[a-z0-9~-][a-z0-9._~-]*$',
    example: '@acme/sdk',
  },
};
