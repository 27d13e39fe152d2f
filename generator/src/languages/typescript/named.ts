/** Which operations take their arguments by name too. */
import type { Operation, Type } from '../../api/api.ts';
import { argumentsOf, isRequired, takesRequest } from '../../api/arguments.ts';

const plain: readonly Type['kind'][] = ['string', 'integer', 'number', 'boolean', 'literal', 'enum'];

/** Where the first argument can be left out and is never an object, an object in its place has all of them by name. */
export function takesNamed(operation: Operation): boolean {
  const [first] = argumentsOf(operation);
  return first !== undefined && !takesRequest(operation) && !isRequired(first) && plain.includes(first.type.kind);
}

/** Whether there is a type for the arguments together. */
export function hasRequestType(operation: Operation): boolean {
  return takesRequest(operation) || takesNamed(operation);
}
