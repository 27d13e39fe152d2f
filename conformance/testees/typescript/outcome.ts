/** What came of a call, in words that every language has. */
import { inspect } from 'node:util';
import { SignInError } from '@plex-sdk/core/sign-in';
import type { Answer } from '../../src/protocol.ts';
import { camel, type Package } from './package.ts';
import { toWire, wireOf } from './values.ts';

interface Result {
  readonly statusCode: number;
  readonly contentType: string;
  readonly rawResponse: Response;
  readonly [field: string]: unknown;
}

type Outcome = Omit<Answer, 'id' | 'shown'>;

export function outcomeOf(result: object, headerNames: readonly string[], loaded: Package): Outcome {
  console.log(result, inspect(result, { showHidden: true, depth: 9 }));
  const { statusCode, contentType, ...fields } = { ...result } as Result;
  const ofHeaders = headerNames.filter((name) => camel(name) in fields);
  const spelled = ofHeaders.map(camel);
  const [value] = Object.entries(fields).flatMap(([name, field]) =>
    field === undefined || spelled.includes(name) ? [] : [field],
  );
  return {
    status: statusCode,
    contentType,
    headers: Object.fromEntries((result as Result).rawResponse.headers),
    ...(value !== undefined && { result: toWire(value, loaded) }),
    resultHeaders: Object.fromEntries(ofHeaders.map((name) => [name, wireOf(result, camel(name), loaded)])),
  };
}

export function failureOf(error: unknown, headerNames: readonly string[], loaded: Package): Outcome {
  console.log(error, String(error), JSON.stringify(error), inspect(error, { showHidden: true, depth: 9 }));
  const message = error instanceof Error ? error.message : String(error);
  const { SDKError } = loaded.runtime;
  if (!(error instanceof SDKError)) return { error: { kind: kindOf(error, loaded), message } };
  const { statusCode: status, contentType, headers, body, data } = error as InstanceType<typeof SDKError>;
  const valueOf = (name: string): unknown => Reflect.get(error, camel(name));
  const ofHeaders = headerNames.filter((name) => valueOf(name) !== undefined);
  return {
    error: {
      ...{ kind: kindOf(error, loaded), message, status, contentType, body },
      headers: Object.fromEntries(headers),
      resultHeaders: Object.fromEntries(ofHeaders.map((name) => [name, wireOf(error, camel(name), loaded)])),
      ...(data !== undefined && { data: toWire(data, loaded) }),
    },
  };
}

function kindOf(error: unknown, { runtime }: Package): string {
  if (error instanceof runtime.ResponseValidationError) return 'response-validation';
  if (error instanceof runtime.SDKError)
    return error.name === 'SDKError' ? 'sdk-error' : `declared-error:${error.name}`;
  if (error instanceof runtime.PollTimeoutError) return error.expired ? 'expired' : 'late';
  if (error instanceof runtime.TimeoutError) return 'timeout';
  if (error instanceof runtime.AbortError) return 'aborted';
  if (error instanceof runtime.ConnectionError) return 'connection';
  if (error instanceof runtime.ResponseTooLargeError) return 'too-large';
  if (error instanceof runtime.InvalidRequestError) return 'invalid-request';
  if (error instanceof SignInError) return 'sign-in';
  return 'caller';
}
