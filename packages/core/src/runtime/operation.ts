import type { Attempt, Body } from './attempt.js';
import type { Bytes } from './body/bytes.js';
import type { Decode } from './decode.js';
import type { SDKErrorClass } from './errors/sdk-error.js';
import type { ClientOptions } from './options.js';
import type { addToError, ResultHeaders } from './response-headers.js';
import type { Schema } from './strict/schema.js';

/** The settings that all operations of an API share. */
export interface ClientDefinition<Options extends ClientOptions> {
  /** Base URLs of the API's servers, made with the server variables of the client. */
  readonly servers: (options: Options) => readonly string[];
  /** The names of the options that the API adds. */
  readonly options: readonly string[];
  /** Headers of the client-level parameters. */
  readonly headers?: (options: Options) => HeaderValues;
  /** Name and version of the package, such as `example-sdk/1.2.3`. */
  readonly userAgent: string;
}

/** Headers by lower-case name; `undefined` is absent. */
export type HeaderValues = Readonly<Record<string, string | undefined>>;

/** One operation of an API, apart from its arguments. `Result` is what a successful call gives. */
export interface Operation<Result, Options extends ClientOptions = ClientOptions> {
  /** The operationId. */
  readonly id: string;
  /** The function and method that calls it: what messages and logs say. */
  readonly name: string;
  readonly method: string;
  /** The path template; also the request target, unless the request parts have one. */
  readonly path: string;
  /** Base URL of a server of its own, which the client's `serverURL` does not replace, but `overrideServerURL` does. */
  readonly server?: (options: Options) => string;
  readonly security?: SecurityScheme;
  /** The `Accept` header. */
  readonly accept?: string;
  /** Declared successes; the first one also serves for a 2xx status that is not declared. */
  readonly outcomes: readonly Outcome[];
  /** Declared headers of the successes. */
  readonly headers?: ResultHeaders;
  /** Loads the parts that only failed or validated calls need. */
  readonly contract?: () => Promise<Contract>;
  /** Never set: carries the type. */
  readonly result?: Result;
}

/** A declared success, or a redirection that is declared and so not followed. */
export interface Outcome {
  /** A number such as 200, `2XX`, `3XX` or `default`. */
  readonly status: number | string;
  /** Lower-case media type or range, without parameters; absent where there is no body. */
  readonly contentType?: string;
  /** The field of the result that holds the body. */
  readonly field?: string;
  readonly decode?: Decode;
  /** How to read the body. Default: as text. */
  readonly read?: (bytes: Uint8Array<ArrayBuffer>) => Body;
}

/** The declared failures and schemas of an operation. */
export interface Contract {
  readonly failures: readonly DeclaredFailure[];
  /** The schemas of the outcomes' bodies, in order; undefined if a body is not JSON. */
  readonly schemas: readonly ((() => Promise<Schema>) | undefined)[];
  /** The schemas of the declared headers, by field. */
  readonly headerSchemas?: Readonly<Record<string, () => Promise<Schema>>>;
}

/** A declared failure. */
export interface DeclaredFailure {
  /** A number such as 401, `4XX` or `default`. */
  readonly status: number | string;
  /** Lower-case media type or range, without parameters. */
  readonly contentType?: string;
  readonly error: SDKErrorClass;
  /** Sets the fields of the error that are headers, if it has such. Programs without such errors do not load it. */
  readonly addHeaders?: typeof addToError;
  /** Of its body, where that has properties. */
  readonly schema?: () => Promise<Schema>;
  /** Default: JSON that is the same in the model. */
  readonly decode?: Decode;
}

/** The parts of a request that come from the arguments of a call. */
export interface RequestParts {
  /** Path and query. Default: the path of the operation. */
  readonly target?: string;
  readonly headers?: HeaderValues;
  readonly body?: RequestBody | undefined;
  /** Values of secret parameters, which no error may show. */
  readonly secrets?: readonly unknown[];
}

/** An encoded body. */
export interface RequestBody {
  readonly contentType: string;
  /** A function if something has to be read first. */
  readonly content: Bytes | (() => Promise<Blob>);
  /** Values inside it that no error may show. */
  readonly secrets?: readonly unknown[];
}

/** Puts a credential of the client into a request: notes it as a secret, and gives headers to send. */
export type SecurityScheme = (client: ClientOptions, attempt: Attempt) => HeaderValues | Promise<HeaderValues>;
