/** The arguments of a call by the names that a language gives them. */
import type { Body, Operation, Parameter } from '../api/api.ts';
import { argumentsOf, isRequired } from '../api/arguments.ts';
import type { Names } from './names.ts';

export interface Argument {
  readonly name: string;
  readonly of: Parameter | Body;
  readonly optional: boolean;
}

/** Parameters in spec order, then the body. */
export function namedArguments(operation: Operation, names: Names): readonly Argument[] {
  return argumentsOf(operation).map((of) => ({ name: names.argument(of), of, optional: !isRequired(of) }));
}
