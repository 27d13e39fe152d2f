import {
  apiKeyHeader,
  type ClientOptions,
  Core,
  type Credential,
  concealed,
  json,
  type Operation,
  type RequestParts,
  type RequestOptions,
  type ResponseMetadata,
  SDKError,
} from '../../src/runtime/index.js';

/** What none of the errors and logs may show. */
export const CANARY = 'canary-5ecret/+=&"x';

export interface TestOptions extends ClientOptions {
  token?: Credential | undefined;
  device?: string | undefined;
}

export interface TestResponse extends ResponseMetadata {
  object?: Record<string, unknown>;
}

export class Unauthorized extends SDKError<{ errors?: { code?: number; message?: string }[] }> {
  override get name(): string {
    return 'Unauthorized';
  }
}

export const operation: Operation<TestResponse, TestOptions> = {
  id: 'get-thing',
  name: 'getThing',
  method: 'GET',
  path: '/thing',
  security: apiKeyHeader('token', 'x-token', 'TEST_TOKEN'),
  accept: 'application/json',
  outcomes: [{ status: 200, contentType: 'application/json', field: 'object', decode: json(concealed(['authToken'])) }],
  contract: () =>
    Promise.resolve({
      failures: [{ status: 401, contentType: 'application/json', error: Unauthorized }],
      schemas: [() => Promise.resolve({ type: 'object' as const, properties: { size: { type: 'integer' as const } } })],
    }),
};

export function client(options: TestOptions): Core<TestOptions> {
  return new Core<TestOptions>(
    {
      options: ['token', 'device', 'login', 'other'],
      servers: () => ['http://127.0.0.1:1', 'http://127.0.0.1:2'],
      headers: (given) => ({ 'x-device': given.device }),
      userAgent: 'test-sdk/1.2.3',
    },
    { token: CANARY, ...options },
  );
}

/** Calls the operation, or a variant of it. */
export function call(
  options: TestOptions,
  request: RequestOptions & { change?: Partial<typeof operation>; parts?: RequestParts } = {},
): Promise<TestResponse> {
  const { change, parts, ...rest } = request;
  return client(options).call({ ...operation, ...change }, parts && (() => parts), rest);
}

/** The error that a call ends with. */
export async function errorOf(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error;
    throw new TypeError('what was thrown is not an error', { cause: error });
  }
  throw new TypeError('nothing was thrown');
}
