/** What a type of the API is in PHP's own types, which have nothing to say of what lists hold. */
import type { NamedType, Type } from '../../src/api/api.ts';

/** Alternatives, such as `['string', 'null']`. What is got may be an object of no known variant. */
export function phpTypes(
  type: Type,
  direction: 'given' | 'got',
  classOf: (type: NamedType) => string,
): readonly string[] {
  const inner = (of: Type): readonly string[] => phpTypes(of, direction, classOf);
  switch (type.kind) {
    case 'string':
    case 'bytes':
      return ['string'];
    case 'integer':
      return ['int'];
    case 'number':
      return ['float'];
    case 'boolean':
      return ['bool'];
    case 'null':
      return ['null'];
    case 'unknown':
      return ['mixed'];
    case 'literal':
      return [typeof type.value === 'number' ? 'int' : typeof type.value === 'boolean' ? 'bool' : 'string'];
    case 'array':
    case 'map':
      return ['array'];
    case 'nullable':
      return [...inner(type.type), 'null'];
    case 'enum':
      return [classOf(type), ...(type.open ? [type.base === 'string' ? 'string' : 'int'] : [])];
    case 'object':
      return [classOf(type)];
    case 'union':
      return [...type.variants.flatMap(inner), ...(direction === 'got' ? ['stdClass'] : [])];
    default:
      return type satisfies never;
  }
}
