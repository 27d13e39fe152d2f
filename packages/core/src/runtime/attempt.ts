import type { RequestParts } from './operation.js';
import type { OutgoingRequest, ResponseMetadata } from './options.js';
import type { Answer, Message } from './transport/transport.js';

/** The state of one attempt of a call. The fields that are set show in which phase it failed. */
export class Attempt {
  readonly request: { -readonly [Key in keyof OutgoingRequest]: OutgoingRequest[Key] };
  /** The limit for the body of a response, after decompression. */
  readonly maxResponseBytes: number;
  /** Credentials that were used, each after the function that gave it, if one did. */
  readonly secrets: unknown[] = [];
  declare parts?: RequestParts;
  declare message?: Message;
  declare answer?: Answer;
  declare body?: Body;
  declare result?: ResponseMetadata;
  /** Whether time is up, or the caller's signal has aborted. */
  isOver = false;
  /** Whether the body is longer than it may be. */
  isTooLong = false;
  /** Set by a transport: releases its connection. */
  declare release?: () => void;

  constructor(operation: OutgoingRequest['operation'], number: number, maxResponseBytes: number) {
    this.request = { operation, url: operation.path, headers: {}, attempt: number };
    this.maxResponseBytes = maxResponseBytes;
  }

  /** Returns the result of `run`, unless the time limit ends or the caller's signal aborts first. */
  within<Value>(limit: number, caller: AbortSignal | undefined, run: () => Promise<Value>): Promise<Value> {
    return new Promise<Value>((resolve, reject) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const settle =
        <Given>(pass: (given: Given) => void) =>
        (given: Given) => {
          clearTimeout(timer);
          caller?.removeEventListener('abort', end);
          pass(given);
        };
      // A transport, hook or credential function may ignore the signal.
      const end = () => {
        this.isOver = true;
        settle(reject)(new Error());
        this.release?.();
      };
      // A timer of more than 24 days would fire at once.
      if (limit > 0) timer = setTimeout(end, Math.min(limit, 2e9));
      caller?.addEventListener('abort', end);
      if (caller?.aborted) end();
      else run().then(settle(resolve), settle(reject));
    });
  }

  /** The headers of a response, without `Content-Encoding` if the body has been decompressed. */
  headersOf({ headers }: Answer): Headers {
    const copy = new Headers([...headers]);
    if (/^((x-)?(gzip|deflate|br|zstd|identity)[, ]*){1,5}$/i.test(copy.get('content-encoding') ?? ''))
      copy.delete('content-encoding');
    return copy;
  }
}

/** A body as it was read. */
export type Body = string | Uint8Array<ArrayBuffer>;
