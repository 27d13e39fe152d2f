/** Through which group of the client an operation is called; of several, the first. */
import type { Api, Operation, Tag } from './api.ts';

export function groupOf({ tags }: Api, operation: Operation): Tag {
  const group = tags.find(({ operations }) => operations.includes(operation));
  if (group === undefined) throw new Error(`${operation.id} is in no group`);
  return group;
}
