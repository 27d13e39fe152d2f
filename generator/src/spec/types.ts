import type { Node } from './node.ts';

/** A JSON type as JSON Schema calls it. */
export type JsonType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object';

export function typeOf(value: unknown): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  switch (typeof value) {
    case 'boolean':
      return 'boolean';
    case 'number':
      return Number.isInteger(value) ? 'integer' : 'number';
    case 'string':
      return 'string';
    default:
      return 'object';
  }
}

/** The types a schema names; none when it does not say. */
export function declaredTypes(schema: Node): string[] {
  const type = schema.text('type');
  return type === undefined ? schema.texts('type') : [type];
}

/** Whether null is all that a schema allows. */
export function isNull(schema: Node): boolean {
  const types = declaredTypes(schema);
  return types.length > 0
    ? types.every((type) => type === 'null')
    : schema.has('const') && schema.data('const') === null;
}

/** Whether a value is of one of the types a schema names. */
export function fits(value: unknown, types: readonly string[]): boolean {
  const type = typeOf(value);
  return types.length === 0 || types.includes(type) || (type === 'integer' && types.includes('number'));
}

/** Whether a schema is sure to allow none of these types, as far as it and its parts say. */
export function excludes(schema: Node | undefined, wanted: readonly string[], depth = 0): boolean {
  // Deeper unions are rare, and a recursive one would not end.
  if (!schema || depth > 4) return false;
  const types = declaredTypes(schema);
  if (types.length > 0) return !types.some((type) => wanted.includes(type));
  const all = schema.get('allOf')?.items() ?? [];
  if (all.some((part) => excludes(part, wanted, depth + 1))) return true;
  const either = [...(schema.get('oneOf')?.items() ?? []), ...(schema.get('anyOf')?.items() ?? [])];
  return either.length > 0 && either.every((part) => excludes(part, wanted, depth + 1));
}
