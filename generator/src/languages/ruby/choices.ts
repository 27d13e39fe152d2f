/** The names that a config file can set for Ruby. */
import type { NameRules } from '../choices.ts';

export const choices: NameRules = {
  package: {
    description: 'The name of the gem, which programs require.',
    pattern: '^[a-z][a-z0-9_]*$',
    example: 'acme_sdk',
  },
};
