/** The value of a result that an example prints: always present, and never a secret. */
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
  const found = search(field.type);
  return found && { field, ...found };
}

/** Properties with names for people, the best first. */
const names = [/^user_?name$/i, /^name$/i, /^title$/i];

/** The longest path: a deeper example is hard to read. */
const longest = 4;

interface Place {
  readonly type: Type;
  readonly path: readonly Property[];
}

type Found = Omit<Printed, 'field'>;

/** The nearest value; each type is looked into once, however many properties lead to it. */
function search(body: Type): Found | undefined {
  const seen = new Set<Type>();
  const places: Place[] = [{ type: body, path: [] }];
  for (const { type, path } of places) {
    if (isValue(type)) return { path, kind: 'value' };
    if (type.kind === 'array') return { path, kind: 'length' };
    if (type.kind !== 'object' || seen.has(type) || path.length === longest) continue;
    seen.add(type);
    const shown = type.properties.filter(
      (property) => property.required && !property.sensitive && !property.deprecated,
    );
    const best = bestOf(shown.filter((property) => isValue(property.type)));
    if (best !== undefined) return { path: [...path, best], kind: 'value' };
    places.push(...shown.map((property) => ({ type: property.type, path: [...path, property] })));
  }
  return undefined;
}

function bestOf(values: readonly Property[]): Property | undefined {
  const texts = values.filter(({ type }) => type.kind === 'string' && type.format === undefined);
  const named = names.map((name) => texts.find((one) => name.test(one.name)));
  return named.find((one) => one !== undefined) ?? texts[0] ?? values[0];
}

/** The types that every language prints in the same way. */
function isValue(type: Type): boolean {
  return type.kind === 'integer' || (type.kind === 'string' && type.format !== 'password');
}
