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

export function surroundingIn({ types }: Pick<Api, 'types'>): Surrounding {
  const byPlace = new Map(types.map((type) => [placeOf(type.source.file, type.source.pointer), type] as const));
  return (named) => {
    const { file, pointer } = named.source;
    for (let end = pointer.indexOf('/', 1); end !== -1; end = pointer.indexOf('/', end + 1)) {
      const outer = byPlace.get(placeOf(file, pointer.slice(0, end)));
      if (outer !== undefined) return outer;
    }
    return named;
  };
}

function placeOf(file: string, pointer: string): string {
  return `${file}#${pointer}`;
}
