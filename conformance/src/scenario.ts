/** A scenario as it is written in `scenarios/*.yaml`; `scenario.schema.json` says the same to who writes one. */

export interface Scenario {
  /** File and name: `retries: a 503 is repeated`. */
  readonly id: string;
  /** `scenarios/retries.yaml:12` */
  readonly place: string;
  readonly name: string;
  readonly why: string;
  /** Whose client: of the second spec, or of Plex. */
  readonly api: ApiName;
  readonly client: ClientSettings;
  readonly call: Call;
  /** What the server expects and answers, in order. */
  readonly exchanges: readonly Exchange[];
  /** The client has a device credential, and the mock of signing in stands in the place of the server. */
  readonly device?: Device;
  readonly expect: Expectation;
}

export interface Device {
  /** Whether the credential registers its key first: with a token, which is the default, or with a PIN. */
  readonly register?: boolean | 'pin';
  /** The client identifier of a device that has registered the same key before. */
  readonly registeredBy?: string;
  /** What the mock is told before that. */
  readonly orders?: Readonly<Record<string, unknown>>;
  /** One after the other; the outcome is that of the last call. Default: one call. */
  readonly steps?: readonly DeviceStep[];
}

export interface DeviceStep {
  /** What the mock is told before the calls. */
  readonly orders?: Readonly<Record<string, unknown>>;
  /** So many at once, where the language can. Default: 1. */
  readonly calls?: number;
}

export type ApiName = 'conformance' | 'plex';

/** All of it goes to the testee as it is. */
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
  /** Of a method that repeats a call. */
  readonly polling?: Polling;
  /** Before the call; when the last request has arrived; when the last response has been sent. */
  readonly cancel?: 'before' | 'arrived' | 'answered';
}

export interface Polling {
  readonly maxWaitMs?: number;
  readonly intervalMs?: number;
  /** So many results are enough. */
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
  /** Beside those that belong to the transport; `accept: application/json` where nothing is said. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: ExpectedBody;
  /** Not before what the answer to the request before asked for in `Retry-After`. */
  readonly afterRetryAfter?: boolean;
}

export type ExpectedBody =
  | { readonly json: unknown }
  | { readonly text: string }
  | { readonly base64: string }
  | { readonly multipart: readonly ExpectedPart[] }
  /** Of multipart/mixed. */
  | { readonly mixed: readonly ExpectedPart[] };

export interface ExpectedPart {
  readonly name: string;
  /** What is missing here must be missing there. */
  readonly filename?: string;
  readonly contentType?: string;
  readonly text?: string;
  readonly base64?: string;
  readonly json?: unknown;
}

export interface PlayedResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Written before and after the response, as it is. */
  readonly before?: string;
  readonly after?: string;
  readonly json?: unknown;
  readonly text?: string;
  readonly base64?: string;
  /** Content codings, in the order in which they are applied. */
  readonly compress?: readonly Coding[];
  /** So many bytes are missing at the end of the body, of which its length says nothing. */
  readonly cutEnd?: number;
  readonly chunked?: boolean;
  readonly delayMs?: number;
  /** So many bytes of the body are sent, and then what `then` says. */
  readonly sendOnly?: number;
  readonly then?: 'close' | 'reset' | 'silence';
}

export type Coding = 'gzip' | 'x-gzip' | 'deflate' | 'members of gzip';

export interface Expectation {
  readonly status?: number;
  readonly contentType?: string;
  /** Null for one that must not be there. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** The result as JSON; absent where there is no body. */
  readonly result?: unknown;
  /** What its fields for declared headers have, by header name. */
  readonly resultHeaders?: Readonly<Record<string, unknown>>;
  readonly error?: ExpectedError;
  /** How often the mock of signing in was asked for what, by method and path. */
  readonly requests?: Readonly<Record<string, number>>;
  /** The same of the mock of another origin. */
  readonly otherRequests?: Readonly<Record<string, number>>;
}

export interface ExpectedError {
  /** See README.md for the kinds. */
  readonly kind: string;
  /** The operation that failed, where it is none that the scenario calls: a credential makes calls of its own. */
  readonly from?: string;
  readonly status?: number;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: unknown;
  readonly data?: unknown;
  /** What the fields of a declared error have for declared headers, by header name. */
  readonly resultHeaders?: Readonly<Record<string, unknown>>;
  /** What the message says, in parts. */
  readonly message?: readonly string[];
}
