import { isObject } from '../json.ts';
import { quote } from '../quote.ts';
import { excludes } from '../types.ts';
import type { Rule } from './rule.ts';

/** Not every language can call one type by two names, so that none does. */
export const componentRules: readonly Rule[] = [
  {
    id: 'alias-component',
    severity: 'warning',
    explanation: 'A schema component that is only a reference to another one is no type of its own.',
    on: 'Components',
    when: 'schemas',
    check(components, found) {
      const schemas = components.get('schemas');
      for (const [name, target] of schemas?.entries(true) ?? []) {
        const other = target.reference?.name;
        if (schemas === undefined || other === undefined || lettersOf(other) === lettersOf(name)) continue;
        // A reference to something else than a schema is reported elsewhere.
        if (!isObject(target.value) || (excludes(target, ['object']) && !target.has('enum'))) continue;
        const message = `${quote(name)} is only another name of ${quote(other)}: the type has that name alone`;
        found(schemas.sourceOf(name), message, `for a type of its own, write allOf: [{$ref: …}]`, 'key');
      }
    },
  },
];

/** The part of a name that remains in every language. */
function lettersOf(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
