/** A scenario of `scenarios/*.yaml`, as in `scenario.schema.json`. */

export interface Scenario {
  /** File and name: `retries: a 503 is repeated`. */
  readonly id: string;
  /** `scenarios/retries.yaml:12` */
  readonly place: string;
  readonly name: string;
  readonly why: string;
  /** The API of the client: the second spec, or Plex. */
  readonly api: ApiName;
  readonly client: ClientSettings;
  readonly call: Call;
  /** The requests that the server expects and its responses, in order. */
  readonly exchanges: readonly Exchange[];
  /** The client has a device credential, and the mock of signing in replaces the server. */
  readonly device?: Device;
  readonly expect: Expectation;
}

export interface Device {
  /** Whether the credential registers its key first: with a token, which is the default, or with a PIN. */
  readonly register?: boolean | 'pin';
  /** The client identifier of a device that has registered the same key before. */
  readonly registeredBy?: string;
  /** Orders for the mock before that. */
  readonly orders?: Readonly<Record<string, unknown>>;
  /** Steps in order; the last call gives the outcome. Default: one call. */
  readonly steps?: readonly DeviceStep[];
}

export interface DeviceStep {
  /** Orders for the mock before the calls. */
  readonly orders?: Readonly<Record<string, unknown>>;
  /** The number of concurrent calls, if the language can. Default: 1. */
  readonly calls?: number;
}

export type ApiName = 'conformance' | 'plex';

/** The testee gets these settings unchanged. */
export interface ClientSettings {
  readonly credentials?: Readonly<Record<string, unknown>>;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly serverVariables?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly serverURL?: string | null;
  readonly log?: boolean;
  readonly [option: string]: unknown;
}

export interface Call {
  readonly operation: string;
  readonly arguments?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly options?: Readonly<Record<string, unknown>>;
  /** Options of a method that repeats an operation. */
  readonly polling?: Polling;
  /** Before the call; when the last request has arrived; when the last response has been sent. */
  readonly cancel?: 'before' | 'arrived' | 'answered';
}

export interface Polling {
  readonly maxWaitMs?: number;
  readonly intervalMs?: number;
  /** The number of results after which to stop. */
  readonly stopAfter?: number;
}

export type Exchange =
  | { readonly connection: 'reset' | 'silence'; readonly to?: ServerName }
  | {
      readonly request: ExpectedRequest;
      readonly response: PlayedResponse | 'silence' | 'reset';
      readonly to?: ServerName;
    };

/** The second server has another origin. */
export type ServerName = 'server' | 'other';

export interface ExpectedRequest {
  readonly method: string;
  /** Path and query, byte for byte. */
  readonly target: string;
  /** Without the headers of the transport. Default: `accept: application/json`. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: ExpectedBody;
  /** Not earlier than the `Retry-After` of the previous response allows. */
  readonly afterRetryAfter?: boolean;
}

export type ExpectedBody =
  | { readonly json: unknown }
  | { readonly text: string }
  | { readonly base64: string }
  | { readonly multipart: readonly ExpectedPart[] }
  /** The parts of multipart/mixed. */
  | { readonly mixed: readonly ExpectedPart[] };

export interface ExpectedPart {
  readonly name: string;
  /** A field that is absent here must be absent in the part. */
  readonly filename?: string;
  readonly contentType?: string;
  readonly text?: string;
  readonly base64?: string;
  readonly json?: unknown;
}

export interface PlayedResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Raw bytes before and after the response. */
  readonly before?: string;
  readonly after?: string;
  readonly json?: unknown;
  readonly text?: string;
  readonly base64?: string;
  /** Content codings, in the order in which they are applied. */
  readonly compress?: readonly Coding[];
  /** The number of bytes that are missing at the end of the body; `Content-Length` does not count them. */
  readonly cutEnd?: number;
  readonly chunked?: boolean;
  readonly delayMs?: number;
  /** Sends this number of bytes of the body, then does what `then` says. */
  readonly sendOnly?: number;
  readonly then?: 'close' | 'reset' | 'silence';
}

export type Coding = 'gzip' | 'x-gzip' | 'deflate' | 'members of gzip';

export interface Expectation {
  readonly status?: number;
  readonly contentType?: string;
  /** Null for a header that must be absent. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** The result as JSON; absent where there is no body. */
  readonly result?: unknown;
  /** The values of its fields for declared headers, by header name. */
  readonly resultHeaders?: Readonly<Record<string, unknown>>;
  readonly error?: ExpectedError;
  /** The number of requests to the mock of signing in, by method and path. */
  readonly requests?: Readonly<Record<string, number>>;
  /** The same for the mock at another origin. */
  readonly otherRequests?: Readonly<Record<string, number>>;
}

export interface ExpectedError {
  /** See README.md for the kinds. */
  readonly kind: string;
  /** The failed operation, if it is another than the scenario calls: a credential makes calls itself. */
  readonly from?: string;
  readonly status?: number;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: unknown;
  readonly data?: unknown;
  /** The values of the fields of a declared error for declared headers, by header name. */
  readonly resultHeaders?: Readonly<Record<string, unknown>>;
  /** Texts that the message contains. */
  readonly message?: readonly string[];
}
