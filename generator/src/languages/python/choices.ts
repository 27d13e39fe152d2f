/** The names that a config file can set for Python. */
import type { NameRules } from '../choices.ts';

export const choices: NameRules = {
  package: {
    description: 'The name of the package on PyPI.',
    pattern: '^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$',
    example: 'acme-sdk',
  },
  module: {
    description: 'What programs import.',
    pattern: '^[a-z_][a-z0-9_]*$',
    example: 'acme_sdk',
  },
};
