/** The call that examples show: its client, its arguments, and how the program checks and prints the result. */
import type { Api, Body, Operation, Parameter, ResultField, SecurityScheme, ServerVariable } from './api.ts';
import { argumentsOf } from './arguments.ts';
import { isRedirection } from './outcomes.ts';
import { string } from './lower-schema.ts';
import { printedOf, type Printed } from './printed.ts';
import { requiredVariables } from './servers.ts';
import { sampleBody, sampleParameter, type Sample } from './sample.ts';

export interface ExampleCall {
  /** The credentials of the client. */
  readonly credentials: readonly SecurityScheme[];
  /** Required server variables, and client-level parameters with an example. */
  readonly settings: readonly ExampleValue<Parameter | ServerVariable>[];
  /** In order; those without a value are left out. */
  readonly arguments: readonly ExampleArgument[];
  /** The body of a success, if its field has its own name; otherwise the status. */
  readonly expected: ResultField | number;
  /** The field of the result that the program prints; undefined for its status. */
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

/** The placeholders of credentials in examples. */
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

/** The status of the first success. A range such as `2XX` has none, so 200 stands for it. */
function exampleStatus({ responses }: Operation): number {
  const successes = responses.filter(({ success }) => success).map(({ status }) => status);
  const status = successes.find((each) => !isRedirection(each)) ?? successes[0] ?? '';
  if (/^[0-9]{3}$/.test(status)) return Number(status);
  return isRedirection(status) ? 302 : 200;
}
