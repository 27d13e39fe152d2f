/** The arguments of a generated function: one a parameter and one for the body, or one object for many. */
import type { Body, Operation, Parameter } from '../../api/api.ts';
import type { Package } from './package.ts';

export interface Argument {
  readonly name: string;
  readonly of: Parameter | Body;
  /** Whether a call can leave it out; a parameter of the client falls back to it. */
  readonly optional: boolean;
}

/** More positional arguments than these are too many to remember. */
const MOST_POSITIONAL = 4;

export function argumentsOf(operation: Operation, { names }: Package): readonly Argument[] {
  const all = operation.body === undefined ? operation.parameters : [...operation.parameters, operation.body];
  return all.map((of) => ({
    name: names.argument(of),
    of,
    optional: !of.required || ('style' in of && of.clientLevel),
  }));
}

/** Whether the arguments are the fields of one object. */
export function takesRequest(operation: Operation): boolean {
  return operation.parameters.length + (operation.body === undefined ? 0 : 1) > MOST_POSITIONAL;
}
