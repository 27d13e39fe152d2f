/** What the owner of an API can choose to call things in Ruby. */
import type { NameRules } from '../choices.ts';

export const choices: NameRules = {
  package: {
    description: 'The name of the gem, which programs require.',
    pattern: '^[a-z][a-z0-9_]*$',
    example: 'acme_sdk',
  },
};
