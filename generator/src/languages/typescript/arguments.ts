/** The arguments of a generated function, by the names that it gives them. */
import type { Body, Operation, Parameter } from '../../api/api.ts';
import { argumentsOf as inOrder, isRequired } from '../../api/arguments.ts';
import type { Package } from './package.ts';

export interface Argument {
  readonly name: string;
  readonly of: Parameter | Body;
  readonly optional: boolean;
}

export function argumentsOf(operation: Operation, { names }: Package): readonly Argument[] {
  return inOrder(operation).map((of) => ({ name: names.argument(of), of, optional: !isRequired(of) }));
}
