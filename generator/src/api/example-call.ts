/** The call that examples show: what it gives, on what client, and how its success is told. */
import type { Api, Body, Operation, Parameter, ResultField, SecurityScheme, ServerVariable } from './api.ts';
import { argumentsOf } from './arguments.ts';
import { isRedirection } from './outcomes.ts';
import { string } from './lower-schema.ts';
import { printedOf, type Printed } from './printed.ts';
import { requiredVariables } from './servers.ts';
import { sampleBody, sampleParameter, type Sample } from './sample.ts';

export interface ExampleCall {
  /** What the client is constructed with, beside the settings. */
  readonly credentials: readonly SecurityScheme[];
  /** Server variables that have to be given, and client-level parameters that have an example. */
  readonly settings: readonly ExampleValue<Parameter | ServerVariable>[];
  /** In order; those without a value are left out. */
  readonly arguments: readonly ExampleArgument[];
  /** The body that a success gives, where it has a name of its own; else its status. */
  readonly expected: ResultField | number;
  /** What the program prints of the result; undefined for its status. */
  readonly printed: Printed | undefined;
}

interface ExampleValue<Of> {
  readonly of: Of;
  readonly value: Sample;
}

export interface ExampleArgument {
  readonly of: Parameter | Body;
  readonly value: Sample | undefined;
}

/** What stands for a credential in examples. */
export const placeholder = {
  token: '<YOUR_API_KEY_HERE>',
  username: '<YOUR_USERNAME_HERE>',
  password: '<YOUR_PASSWORD_HERE>',
} as const;

export function exampleCall(operation: Operation, api: Api): ExampleCall {
  const { security, results } = operation;
  const [field] = results;
  return {
    credentials: security[0] ?? [],
    settings: [
      ...requiredVariables(api).map((of) => ({
        of,
        value: { kind: 'json', type: string, value: of.values?.[0] ?? of.name } as const,
      })),
      ...api.clientParameters.flatMap((of) => {
        const value = of.example === undefined ? undefined : sampleParameter(of);
        return value === undefined ? [] : [{ of, value }];
      }),
    ],
    arguments: argumentsOf(operation).map((of) => ({
      of,
      value: 'style' in of ? sampleParameter(of) : sampleBody(of),
    })),
    expected: field?.named ? field : exampleStatus(operation),
    printed: printedOf(operation),
  };
}

/** A range has no status of its own. */
function exampleStatus({ responses }: Operation): number {
  const successes = responses.filter(({ success }) => success).map(({ status }) => status);
  const status = successes.find((each) => !isRedirection(each)) ?? successes[0] ?? '';
  if (/^[0-9]{3}$/.test(status)) return Number(status);
  return isRedirection(status) ? 302 : 200;
}
