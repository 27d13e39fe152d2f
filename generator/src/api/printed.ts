/** What an example prints of a result: one value that is always there, and never a secret. */
import type { Operation, ResultField } from './api.ts';
import type { Property, Type } from './types.ts';

export interface Printed {
  /** The body. */
  readonly field: ResultField;
  /** From the body to the value: each property is in the one before. */
  readonly path: readonly Property[];
  /** A list shows how many items it has. */
  readonly kind: 'value' | 'length';
}

/** Undefined where the status alone is left to print. */
export function printedOf({ results }: Operation): Printed | undefined {
  const [field] = results;
  if (field === undefined || field.optional) return undefined;
  const found = search(field.type, []);
  return found && { field, ...found };
}

/** What people call a thing, the best first. */
const names = [/^user_?name$/i, /^name$/i, /^title$/i];

type Found = Omit<Printed, 'field'>;

function search(type: Type, path: readonly Property[]): Found | undefined {
  if (isValue(type)) return { path, kind: 'value' };
  if (type.kind === 'array') return { path, kind: 'length' };
  if (type.kind !== 'object') return undefined;
  const shown = type.properties.filter(
    (property) => property.required && !property.sensitive && !property.deprecated && !path.includes(property),
  );
  const values = shown.filter((property) => isValue(property.type));
  const texts = values.filter(({ type: each }) => each.kind === 'string' && each.format === undefined);
  const best =
    names.map((name) => texts.find((one) => name.test(one.name))).find((one) => one !== undefined) ??
    texts[0] ??
    values[0];
  if (best !== undefined) return { path: [...path, best], kind: 'value' };
  for (const property of shown) {
    const found = search(property.type, [...path, property]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What every language prints in the same way. */
function isValue(type: Type): boolean {
  return type.kind === 'integer' || (type.kind === 'string' && type.format !== 'password');
}
