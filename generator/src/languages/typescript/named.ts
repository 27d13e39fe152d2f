/** Which operations also accept named arguments. */
import type { Operation, Type } from '../../api/api.ts';
import { argumentsOf, isRequired, takesRequest } from '../../api/arguments.ts';

const plain: readonly Type['kind'][] = ['string', 'integer', 'number', 'boolean', 'literal', 'enum'];

/** If the first argument is optional and never an object, an object in its place holds all arguments by name. */
export function takesNamed(operation: Operation): boolean {
  const [first] = argumentsOf(operation);
  return first !== undefined && !takesRequest(operation) && !isRequired(first) && plain.includes(first.type.kind);
}

/** Whether the operation has a type that holds all arguments. */
export function hasRequestType(operation: Operation): boolean {
  return takesRequest(operation) || takesNamed(operation);
}
