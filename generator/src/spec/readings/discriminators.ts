import { discriminate, variantsIn } from '../discriminator.ts';
import { isObject } from '../json.ts';
import type { Node } from '../node.ts';
import { removeField } from '../origin.ts';
import { quote } from '../quote.ts';
import type { Spec } from '../spec.ts';
import { walk } from '../walk.ts';
import type { DocumentReading, Reading, Tell } from './reading.ts';

const nameSchema = 'name a schema, or write a reference: #/components/schemas/…';

/** Discriminators that name no property, or schemas that there are not. */
export const discriminatorReadings: readonly Reading[] = [
  {
    id: 'missing-field',
    severity: 'tolerated',
    explanation: 'Required fields are there.',
    on: 'Schema',
    when: 'discriminator',
    read(schema, tell) {
      const discriminator = schema.get('discriminator');
      if (!isObject(discriminator?.value) || discriminator.has('propertyName')) return;
      tell(
        schema.sourceOf('discriminator'),
        'the discriminator names no property: it is left out',
        'add propertyName',
        'key',
      );
      removeField(schema, 'discriminator');
    },
  },
  {
    id: 'discriminator-mapping',
    severity: 'tolerated',
    explanation: 'Every value of a discriminator mapping is the name of a schema or a reference to one.',
    on: 'Discriminator',
    read(discriminator, tell, spec) {
      const mapping = discriminator.get('mapping');
      if (isObject(mapping?.value)) {
        for (const value of Object.keys(mapping.value)) {
          const target = mapping.text(value);
          if (target === undefined || isSchema(spec, mapping, target)) continue;
          tell(mapping.sourceOf(value), `there is no schema ${quote(target)}: the value is left out`, nameSchema);
          removeField(mapping, value);
        }
      }
      const byDefault = discriminator.text('defaultMapping');
      if (byDefault === undefined || isSchema(spec, discriminator, byDefault)) return;
      const message = `there is no schema ${quote(byDefault)}: it is left out`;
      tell(discriminator.sourceOf('defaultMapping'), message, nameSchema);
      removeField(discriminator, 'defaultMapping');
    },
  },
];

/** What a value of a discriminator's mapping means: a schema's name first, then a reference. */
function isSchema({ root }: Spec, mapping: Node, target: string): boolean {
  const named = root.get('components')?.get('schemas')?.get(target) ?? mapping.resolve(target);
  return isObject(named?.value);
}

/** Removes discriminators that would select the wrong alternative or none; then the best fit decides. */
export const indistinctReadings: readonly DocumentReading[] = [
  {
    id: 'discriminator-variant',
    severity: 'tolerated',
    explanation: 'A discriminator chooses among objects, each with the property and its own values.',
    read(root, tell) {
      const found: Node[] = [];
      const holders = new Map<unknown, Node>();
      walk(root, {
        enter(schema, shape) {
          if (shape !== 'Schema') return;
          if (schema.has('discriminator') && variantsIn(schema).length > 1) found.push(schema);
          for (const part of schema.get('allOf')?.items() ?? []) holders.set(part.value, schema);
        },
      });
      // All are looked at before any is changed: one may be a choice in another.
      const told = found.map((schema) => [schema, discriminate(schema, holders.get(schema.value))] as const);
      for (const [schema, outcome] of told) if ('why' in outcome) drop(schema, outcome, tell);
    },
  },
];

function drop(schema: Node, { variant, why }: { variant: Node; why: string }, tell: Tell): void {
  const name = variant.reference?.name;
  const what = name === undefined ? 'one of its alternatives' : quote(name);
  const message = `the discriminator does not tell ${what} apart, because ${why}: read as a union without discriminator`;
  const hint = 'give each alternative the property, with a value of its own, or say its values in the mapping';
  tell(schema.sourceOf('discriminator'), message, hint, 'key');
  removeField(schema, 'discriminator');
}
