import { extensionsIn } from '../extensions.ts';
import type { Node } from '../node.ts';
import { quote } from '../quote.ts';
import { declaredTypes } from '../types.ts';
import type { Spec } from '../spec.ts';
import type { Rule } from './rule.ts';

export const discriminatorRules: readonly Rule[] = [
  {
    id: 'discriminator-mapping',
    severity: 'error',
    explanation: 'Every value of a discriminator mapping is the name of a schema or a reference to one.',
    on: 'Schema',
    when: 'discriminator',
    check(schema, found, spec) {
      const discriminator = schema.get('discriminator');
      const mapping = discriminator?.get('mapping');
      const byDefault = discriminator?.text('defaultMapping');
      if (discriminator && byDefault !== undefined && !mappedSchema(spec, discriminator, byDefault)) {
        const hint = 'name a schema, or write a reference: #/components/schemas/…';
        found(discriminator.sourceOf('defaultMapping'), `there is no schema ${quote(byDefault)}`, hint);
      }
      for (const [value] of mapping?.entries(true) ?? []) {
        const target = mapping?.text(value);
        if (!mapping || target === undefined || mappedSchema(spec, mapping, target)) continue;
        found(
          mapping.sourceOf(value),
          `there is no schema ${quote(target)}`,
          'name a schema, or write a reference: #/components/schemas/…',
        );
      }
    },
  },
  {
    id: 'discriminator-without-union',
    severity: 'warning',
    explanation:
      'A discriminator tells apart the parts of a oneOf or anyOf, or the schemas that extend its own; elsewhere it is left out.',
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
  {
    id: 'discriminator-variant',
    severity: 'error',
    explanation: 'What a discriminator chooses from has a name: each is a reference, or fixes the property with const.',
    on: 'Schema',
    when: 'discriminator',
    check(schema, found) {
      const property = schema.get('discriminator')?.text('propertyName');
      if (property === undefined) return;
      for (const key of ['oneOf', 'anyOf']) {
        for (const variant of schema.get(key)?.items() ?? []) {
          if (variant.reference?.name !== undefined || isNull(variant) || fixes(variant, property)) continue;
          const hint = 'move it to components.schemas and refer to it';
          found(variant.source, `no value of ${quote(property)} can mean this schema: it has no name`, hint);
        }
      }
    },
  },
];

/** What a value of a discriminator's mapping means: a schema's name first, then a reference. */
export function mappedSchema(spec: Spec, mapping: Node, target: string): Node | undefined {
  return spec.root.get('components')?.get('schemas')?.get(target) ?? mapping.resolve(target);
}

function isNull(schema: Node): boolean {
  return declaredTypes(schema).every((type) => type === 'null') && schema.has('type');
}

function fixes(schema: Node, property: string): boolean {
  const field = schema.get('properties')?.get(property);
  const values = field?.data('enum');
  return field?.has('const') === true || (Array.isArray(values) && values.length === 1);
}
