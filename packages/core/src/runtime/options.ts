import type { SDKError } from './errors/sdk-error.js';

/** Sends one request and gives its response; the global `fetch` is one. */
export type Transport = (url: string, init: RequestInit) => Promise<Response>;

/** A secret, or a function that gives it: called for every attempt, so that it may renew what has expired. */
export type Credential<Value = string> = Value | CredentialFunction<Value>;

/** A function that gives a secret. */
export interface CredentialFunction<Value = string> {
  (): Value | undefined | Promise<Value | undefined>;
  /**
   * Called when the server responds with a 4xx status to a request with this secret, at most once for a call. True
   * sends the request again, whatever its method, with what the function gives then. The caller gets an error that it
   * throws.
   */
  refused?(error: SDKError, secret: Value): boolean;
}

/** User name and password of HTTP basic authentication ([RFC 7617](https://www.rfc-editor.org/rfc/rfc7617)). */
export interface BasicCredential {
  readonly username: string;
  readonly password: string;
}

/**
 * When and how often a failed call is sent again.
 *
 * GET, HEAD, PUT, DELETE, OPTIONS, TRACE and QUERY are repeated after a connection error, an attempt that timed out,
 * and the statuses 408, 429, 500, 502, 503 and 504. POST, PATCH and any other method are repeated only when asked: by
 * {@link allMethods}, or by giving `retries` to the call itself.
 *
 * A `Retry-After` header ([RFC 9110, section 10.2.3](https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3)), in
 * seconds or as a date, decides the wait. Without one it is random between 0 and
 * `min(maxDelayMs, initialDelayMs * 2 ** attempt)`.
 */
export interface RetryOptions {
  /** How often a call is sent again at most. Default: 2, so three attempts. */
  readonly maxRetries?: number | undefined;
  /** Longest wait before the first retry, in milliseconds. Default: 500. */
  readonly initialDelayMs?: number | undefined;
  /** Longest wait before any retry, in milliseconds, unless the server asks for more. Default: 8000. */
  readonly maxDelayMs?: number | undefined;
  /** When the server asks for a longer wait than this, in milliseconds, the call fails at once. Default: 60000. */
  readonly maxRetryAfterMs?: number | undefined;
  /** Repeat POST, PATCH and any other method too, although the server may then act twice. Default: false. */
  readonly allMethods?: boolean | undefined;
}

/** A request about to be sent. */
export interface OutgoingRequest {
  /**
   * The operation: its `id` is the operationId, its `name` that of the function or method that was called, its `path`
   * the template, such as `/users/{id}`, free of values.
   */
  readonly operation: { readonly id: string; readonly name: string; readonly method: string; readonly path: string };
  /** The complete URL. It may hold secrets: don't log it. */
  readonly url: string;
  /** By lower-case name. A hook may change them. They hold secrets: don't log them. */
  readonly headers: Record<string, string>;
  /** 0, then 1 for the first retry, and so on. */
  readonly attempt: number;
}

/** What every successful call gives, beside the field with its body. */
export interface ResponseMetadata {
  /** HTTP response content type for this operation; empty when the server sent none. */
  contentType: string;
  /** HTTP response status code for this operation. */
  statusCode: number;
  /** The raw HTTP response, body unread; every access gives a fresh one. */
  rawResponse: Response;
}

/**
 * Functions called around every attempt to send a call. They may be async, and are awaited. An error that one of them
 * throws ends the call.
 */
export interface Hooks {
  /** Before an attempt. May change `request.headers`. */
  beforeRequest?(request: OutgoingRequest): unknown;
  /** After an attempt that succeeded, with what the caller gets. */
  afterSuccess?(request: OutgoingRequest, response: ResponseMetadata): unknown;
  /** After an attempt that failed, also when it is going to be repeated. */
  afterError?(request: OutgoingRequest, error: unknown): unknown;
}

/** What can be set on a client, for all its calls. */
export interface ClientOptions {
  /**
   * Base URL of the server: `http(s)://host[:port][/path]`, with or without a trailing slash. It does not redirect
   * operations that have a server of their own, because their credentials are not meant for another one.
   */
  readonly serverURL?: string | undefined;
  /**
   * Base URL of the server for every operation, those included that have a server of their own, in place of
   * `serverURL` and of the API's servers: for tests against a mock, or for a gateway. It gets all credentials.
   */
  readonly overrideServerURL?: string | undefined;
  /** Which of the API's servers to use when there is no `serverURL`. Default: 0. */
  readonly serverIndex?: number | undefined;
  /**
   * Longest time for an attempt, from its beginning to the end of the body, in milliseconds; 0 or `Infinity` for no
   * limit. Default: 30000.
   */
  readonly timeoutMs?: number | undefined;
  /**
   * Longest body of a response, of an error's too, in bytes after decompression; `Infinity` for no limit. A longer one
   * is not read to its end: the call fails with a `ResponseTooLargeError`. Default: 64 MiB.
   */
  readonly maxResponseBytes?: number | undefined;
  /** When failed calls are repeated; `false` for never. */
  readonly retries?: RetryOptions | false | undefined;
  /** Sends the requests. Default: `node:http` in Node, elsewhere the global `fetch`, and in Node too where a program has replaced that. */
  readonly fetch?: Transport | undefined;
  /**
   * The URL of the proxy for all requests, `http://[user:password@]host[:port]`, or `false` for none; this machine is
   * reached directly. Default: what the environment variables `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` say. For Node
   * only, without a `fetch` of your own.
   */
  readonly proxy?: string | false | undefined;
  /** Called around every attempt. */
  readonly hooks?: Hooks | readonly Hooks[] | undefined;
  /** Check every successful JSON response against the API's schema, and fail on any mismatch. Default: false. */
  readonly validateResponses?: boolean | undefined;
  /**
   * What requests say of your program, such as `my-program/1.2`, before what they say of this package
   * ([RFC 9110, section 10.1.5](https://www.rfc-editor.org/rfc/rfc9110#section-10.1.5)). A browser says what it is
   * itself: there it is not sent.
   */
  readonly userAgent?: string | undefined;
  /** Further headers for every call. */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
}

/** What can be set for one call. */
export interface RequestOptions {
  /** Ends the call with an `AbortError`, in whatever phase it is. */
  readonly signal?: AbortSignal | undefined;
  /** Time limit of an attempt of this call, in milliseconds; 0 or `Infinity` for none. Default: the client's. */
  readonly timeoutMs?: number | undefined;
  /** Largest body of the response, in bytes after decompression; `Infinity` for any. Default: the client's. */
  readonly maxResponseBytes?: number | undefined;
  /** When this call is sent again, whatever its method; `false` for never. Default: as the client's. */
  readonly retries?: RetryOptions | false | undefined;
  /** Headers to add to this call. They replace headers of the client. */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** Base URL of this call, even if the operation has a server of its own. */
  readonly serverURL?: string | undefined;
}
