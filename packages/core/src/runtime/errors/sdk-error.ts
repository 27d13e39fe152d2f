import type { Attempt } from '../attempt.js';
import type { ResultHeader } from '../response-headers.js';
import type { Answer } from '../transport/transport.js';
import { RequestError } from './request-error.js';

/** {@link SDKError}, and the errors that an API declares. */
export interface SDKErrorClass {
  new (attempt: Attempt, answer: Answer, body: string, detail: string, data: never): SDKError;
  /** Headers that are fields of the error. */
  readonly declaredHeaders?: readonly ResultHeader[];
}

/**
 * A response that is no success, or that the API does not describe.
 *
 * `body`, `headers` and `data` may hold secrets: logging or serializing the error does not show them.
 */
export class SDKError<Data = unknown> extends RequestError {
  override get name(): string {
    return 'SDKError';
  }

  /** HTTP response status code. */
  readonly statusCode: number;
  /** HTTP response content type; empty when the server sent none. */
  readonly contentType: string;
  readonly #headers: Headers;
  readonly #body: string;
  readonly #data: Data;

  constructor(attempt: Attempt, answer: Answer, body: string, detail: string, data: Data) {
    super(attempt, `${answer.status} from`, detail);
    this.statusCode = answer.status;
    this.contentType = answer.headers.get('content-type') ?? '';
    this.#headers = attempt.headersOf(answer);
    this.#body = body;
    this.#data = data;
  }

  /** The body as text, whatever it is. */
  get body(): string {
    return this.#body;
  }

  /** The headers of the response. */
  get headers(): Headers {
    return this.#headers;
  }

  /** The decoded body, where the API declares one for this status; otherwise undefined. */
  get data(): Data {
    return this.#data;
  }
}
