import type { Node } from '../node.ts';
import { removeField } from '../origin.ts';
import { describe } from '../quote.ts';
import { declaredTypes, fits } from '../types.ts';
import { walk } from '../walk.ts';
import type { DocumentReading } from './reading.ts';

/** A default that its schema does not allow says nothing. What the schema consists of has been read before. */
export const defaultReadings: readonly DocumentReading[] = [
  {
    id: 'value-type',
    severity: 'tolerated',
    explanation: 'A const or default is of the type of its schema, and one of its enum.',
    read(root, tell) {
      const look = (schema: Node): void => {
        if (!schema.has('default')) return;
        const value = schema.data('default');
        const why = objection(schema, value, new Set());
        if (why === undefined) return;
        const message = `the default ${describe(value)} ${why}: it is left out`;
        tell(schema.sourceOf('default'), message, 'correct the default, or remove it');
        removeField(schema, 'default');
      };
      walk(root, {
        enter(schema, shape) {
          if (shape === 'Schema') look(schema);
        },
        reference(holder, type) {
          if (type.kind === 'object' && type.shape === 'Schema') look(holder);
        },
      });
    },
  },
];

/** Why a schema does not allow a value; each schema that it consists of is looked at once. */
function objection(schema: Node, value: unknown, seen: Set<unknown>): string | undefined {
  if (seen.has(schema.value)) return undefined;
  seen.add(schema.value);
  const types = declaredTypes(schema);
  if (!fits(value, types)) return `is not of the type ${types.join(' or ')}`;
  const listed = schema.data('enum');
  const text = JSON.stringify(value);
  if (Array.isArray(listed) && !listed.some((item) => JSON.stringify(item) === text)) return 'is not in the enum';
  // Often only one part says that null is allowed.
  if (value === null) return undefined;
  const target = schema.target();
  const parts = [...(target === undefined || target === schema ? [] : [target]), ...partsOf(schema, 'allOf')];
  for (const part of parts) {
    const why = objection(part, value, seen);
    if (why !== undefined) return why;
  }
  return ['oneOf', 'anyOf'].some((field) => fitsNone(partsOf(schema, field), value, seen))
    ? 'fits none of the alternatives'
    : undefined;
}

function fitsNone(alternatives: readonly Node[], value: unknown, seen: Set<unknown>): boolean {
  return alternatives.length > 0 && alternatives.every((one) => objection(one, value, seen) !== undefined);
}

function partsOf(schema: Node, field: string): readonly Node[] {
  return schema.get(field)?.items() ?? [];
}
