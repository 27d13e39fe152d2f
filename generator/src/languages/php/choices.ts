/** The names that a config file can set for PHP. */
import type { NameRules } from '../choices.ts';

export const choices: NameRules = {
  package: {
    description: 'The name of the package on Packagist.',
    pattern: '^[a-z0-9]([_.-]?[a-z0-9]+)*/[a-z0-9](([_.]|-{1,2})?[a-z0-9]+)*$',
    example: 'acme/sdk',
  },
  namespace: {
    description: 'The namespace of the classes.',
    pattern: '^[A-Za-z_][A-Za-z0-9_]*(\\\\[A-Za-z_][A-Za-z0-9_]*)*$',
    example: 'Acme\\SDK',
  },
};
