/** Visits the parts of types. */
import type { Api, NamedType, Type } from './api.ts';

export function isNamed(type: Type): type is NamedType {
  return type.kind === 'object' || type.kind === 'enum' || type.kind === 'union';
}

/** The types that `type` directly consists of. */
export function partsOf(type: Type): readonly Type[] {
  switch (type.kind) {
    case 'array':
      return [type.items];
    case 'map':
      return [type.values];
    case 'nullable':
      return [type.type];
    case 'union':
      return type.variants;
    case 'object': {
      const properties = type.properties.map((property) => property.type);
      return type.additional === undefined ? properties : [...properties, type.additional];
    }
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
    case 'null':
    case 'unknown':
    case 'literal':
    case 'bytes':
    case 'enum':
      return [];
    default:
      return type satisfies never;
  }
}

/** Every type that one of `roots` is made of, themselves included, each once and before its parts; apart from what `known` has, to which they are added. */
export function reachable(roots: Iterable<Type>, known = new Set<Type>()): ReadonlySet<Type> {
  const found = new Set<Type>();
  const open = [...roots].reverse();
  for (let type = open.pop(); type !== undefined; type = open.pop()) {
    if (known.has(type)) continue;
    known.add(type);
    found.add(type);
    for (const part of partsOf(type).toReversed()) open.push(part);
  }
  return found;
}

/** The types that servers send: those of all response bodies and headers, with their parts. */
export function receivedTypes({ operations }: Pick<Api, 'operations'>): ReadonlySet<Type> {
  const received = operations.flatMap(({ responses, resultHeaders }) => [
    ...responses.flatMap(({ contents, headers }) => [...contents, ...headers]),
    ...resultHeaders,
  ]);
  return reachable(received.map(({ type }) => type));
}

/** The types that clients send: those of all parameters and request bodies, with their parts. */
export function sentTypes({
  clientParameters,
  operations,
}: Pick<Api, 'clientParameters' | 'operations'>): ReadonlySet<Type> {
  const own = operations.flatMap(({ parameters, body }) => [...parameters, ...(body === undefined ? [] : [body])]);
  return reachable([...clientParameters, ...own].map(({ type }) => type));
}
