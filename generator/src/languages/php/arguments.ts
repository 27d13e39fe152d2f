/** The arguments of a generated method, by the names that it gives them. */
import type { Body, Operation, Parameter, Type } from '../../api/api.ts';
import { argumentsOf as inOrder, isRequired } from '../../api/arguments.ts';
import { reachable } from '../../api/walk.ts';
import type { Package } from './package.ts';

export interface Argument {
  readonly name: string;
  readonly of: Parameter | Body;
  readonly optional: boolean;
  /** Whether the value itself is a secret, or plain data that holds one. */
  readonly secret: boolean;
}

export function argumentsOf(operation: Operation, { names }: Package): readonly Argument[] {
  return inOrder(operation).map((of) => ({
    name: names.argument(of),
    of,
    optional: !isRequired(of),
    secret: 'style' in of && of.sensitive,
  }));
}

export function isMultipart(type: Type): boolean {
  return [...reachable([type])].some(({ kind }) => kind === 'bytes');
}
