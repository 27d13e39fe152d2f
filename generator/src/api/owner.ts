/** Which operation a type or an error belongs to, so that a language can keep it in the files of that operation. */
import type { Api, Named, Operation } from './api.ts';

/** The operation that a type is declared in; undefined for what operations share. */
export type Owner = (named: Pick<Named, 'operationId'>) => Operation | undefined;

/** From ids alone, so the order of operations decides nothing: an id that several operations have names none of them. */
export function ownersIn({ operations }: Pick<Api, 'operations'>): Owner {
  const byId = new Map<string, Operation | undefined>();
  for (const operation of operations) byId.set(operation.id, byId.has(operation.id) ? undefined : operation);
  return ({ operationId }) => (operationId === undefined ? undefined : byId.get(operationId));
}
