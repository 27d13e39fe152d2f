import type { Attempt, Body } from './attempt.js';
import type { ResponseMetadata } from './options.js';
import type { Answer } from './transport/transport.js';

/** A class, because accessors on each object would be slow to create and to collect. */
export class Result implements ResponseMetadata {
  readonly #attempt: Attempt;
  readonly #answer: Answer;
  readonly #body: Body;
  readonly contentType: string;
  readonly statusCode: number;

  constructor(attempt: Attempt, answer: Answer, body: Body) {
    this.#attempt = attempt;
    this.#answer = answer;
    this.#body = body;
    this.contentType = answer.headers.get('content-type') ?? '';
    this.statusCode = answer.status;
  }

  get rawResponse(): Response {
    const { body, status, statusText } = this.#answer;
    return new Response(body && this.#body, { status, statusText, headers: this.#attempt.headersOf(this.#answer) });
  }
}
