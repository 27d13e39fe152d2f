import { extensionsIn } from '../extensions.ts';
import type { Rule } from './rule.ts';

export const discriminatorRules: readonly Rule[] = [
  {
    id: 'discriminator-without-union',
    severity: 'warning',
    explanation:
      'A discriminator chooses among the parts of a oneOf or anyOf, or the schemas that extend its own; elsewhere it is ignored.',
    on: 'Schema',
    when: 'discriminator',
    check(schema, found, spec) {
      if (schema.has('oneOf') || schema.has('anyOf') || extensionsIn(spec.root).has(schema.value)) return;
      const hint = 'list the schemas it tells apart (oneOf), or let them extend this one (allOf)';
      found(
        schema.sourceOf('discriminator'),
        'the discriminator is left out: there is no oneOf or anyOf beside it, and nothing extends the schema',
        hint,
        'key',
      );
    },
  },
];
