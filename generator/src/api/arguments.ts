/** The arguments of a call. */
import type { Body, Operation, Parameter } from './api.ts';

const mostSingleArguments = 4;

/** Parameters in spec order, then the body. */
export function argumentsOf(operation: Operation): readonly (Parameter | Body)[] {
  return operation.body === undefined ? operation.parameters : [...operation.parameters, operation.body];
}

/** Whether one request object holds all arguments: a call with more than four would be hard to read. */
export function takesRequest(operation: Operation): boolean {
  return argumentsOf(operation).length > mostSingleArguments;
}

/** A parameter that can be set on the client is optional in a call. */
export function isRequired(argument: Parameter | Body): boolean {
  return argument.required && !('clientLevel' in argument && argument.clientLevel);
}
