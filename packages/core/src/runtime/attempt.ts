import type { RequestParts } from './operation.js';
import type { OutgoingRequest, ResponseMetadata } from './options.js';

/** One attempt of a call, as far as it has come; which fields are there tells what it was doing when it failed. */
export interface Attempt {
  readonly request: { -readonly [Key in keyof OutgoingRequest]: OutgoingRequest[Key] };
  /** Aborts when time is up, or when the caller's signal does. */
  readonly signal: AbortSignal;
  /** Of the body of a response, after decompression. */
  readonly maxResponseBytes: number;
  /** Credentials that were used. */
  readonly secrets: unknown[];
  parts?: RequestParts;
  init?: RequestInit;
  response?: Response;
  body?: Body;
  result?: ResponseMetadata;
}

/** A body as it was read. */
export type Body = string | Uint8Array<ArrayBuffer>;
