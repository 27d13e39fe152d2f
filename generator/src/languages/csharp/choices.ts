/** The names that a config file can set for C#. */
import type { NameRules } from '../choices.ts';

const dotted = '^[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*$';

export const choices: NameRules = {
  package: { description: 'The name of the package on NuGet.', pattern: dotted, example: 'Acme.SDK' },
  namespace: { description: 'The root namespace.', pattern: dotted, example: 'Acme' },
};
