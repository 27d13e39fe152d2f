/** Which operation a type or an error belongs to, so that a language can keep it in the files of that operation. */
import type { Api, Named, NamedType, Operation } from './api.ts';

/** The operation that declares a type; undefined for a shared type. */
export type Owner = (named: Pick<Named, 'operationId'>) => Operation | undefined;

/** From ids alone, so the order of operations decides nothing: an id that several operations have names none of them. */
export function ownersIn({ operations }: Pick<Api, 'operations'>): Owner {
  const byId = new Map<string, Operation | undefined>();
  for (const operation of operations) byId.set(operation.id, byId.has(operation.id) ? undefined : operation);
  return ({ operationId }) => (operationId === undefined ? undefined : byId.get(operationId));
}

/** The outermost type that contains a declaration; the type itself if none does. */
export type Surrounding = <Value extends Named>(named: Value) => Value | NamedType;

/**
 * By place alone, whoever refers to it. Of two types at one place, what is sent and what comes back, the one with the
 * shorter name surrounds the other. A component that no operation uses counts, so that using it moves nothing.
 */
export function surroundingIn({ types, unused }: Pick<Api, 'types' | 'unused'>): Surrounding {
  const byPlace = new Map<string, NamedType>();
  for (const type of [...types, ...unused.filter(isType)]) {
    const key = placeOf(type, type.source.pointer);
    const known = byPlace.get(key);
    if (known === undefined || lengthOf(type) < lengthOf(known)) byPlace.set(key, type);
  }
  return (named) => {
    const { pointer } = named.source;
    for (let end = pointer.indexOf('/', 1); end !== -1; end = pointer.indexOf('/', end + 1)) {
      const outer = byPlace.get(placeOf(named, pointer.slice(0, end)));
      if (outer !== undefined) return outer;
    }
    return byPlace.get(placeOf(named, pointer)) ?? named;
  };
}

function isType(named: Named): named is NamedType {
  return 'kind' in named && named.kind !== 'error';
}

function lengthOf({ names }: Named): number {
  return names[0]?.length ?? 0;
}

function placeOf({ home, source }: Named, pointer: string): string {
  return `${home} ${source.file}#${pointer}`;
}
