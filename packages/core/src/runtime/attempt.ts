import type { RequestParts } from './operation.js';
import type { OutgoingRequest, ResponseMetadata } from './options.js';
import type { Answer, Message } from './transport/transport.js';

/** One attempt of a call, as far as it has come; which fields are there tells what it was doing when it failed. */
export class Attempt {
  readonly request: { -readonly [Key in keyof OutgoingRequest]: OutgoingRequest[Key] };
  /** Of the body of a response, after decompression. */
  readonly maxResponseBytes: number;
  /** Credentials that were used. */
  readonly secrets: unknown[] = [];
  parts?: RequestParts;
  message?: Message;
  answer?: Answer;
  body?: Body;
  result?: ResponseMetadata;
  /** Whether time is up, or the caller's signal has aborted. */
  isOver = false;
  /** Of a transport that does not need the signal: lets go of its connection. */
  release?: () => void;
  #controller: AbortController | undefined;

  constructor(operation: OutgoingRequest['operation'], number: number, maxResponseBytes: number) {
    this.request = { operation, url: operation.path, headers: {}, attempt: number };
    this.maxResponseBytes = maxResponseBytes;
  }

  /** Aborts when the attempt is over. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.isOver) this.#controller.abort();
    return this.#controller.signal;
  }

  /** Gives what `run` gives, unless the time or the patience of the caller is over before. */
  within<Value>(limit: number, caller: AbortSignal | undefined, run: () => Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      // Not every transport, hook or credential function heeds the signal.
      const end = () => {
        this.isOver = true;
        reject(new Error());
        this.release?.();
        this.#controller?.abort();
      };
      // A timer of more than 24 days would fire at once.
      const timer = limit > 0 ? setTimeout(end, Math.min(limit, 2e9)) : undefined;
      caller?.addEventListener('abort', end);
      this.settle = () => {
        clearTimeout(timer);
        caller?.removeEventListener('abort', end);
      };
      if (caller?.aborted) end();
      else run().then(resolve, reject);
    });
  }

  /** The headers of an answer, of which one is not true any more where the body has been decompressed. */
  headersOf({ headers }: Answer): Headers {
    const copy = new Headers([...headers]);
    const coding = copy.get('content-encoding') ?? '';
    if (/^(gzip|x-gzip|deflate|br|zstd|identity|[, ])+$/i.test(coding)) copy.delete('content-encoding');
    return copy;
  }

  /** Nothing ends the attempt any more. */
  settle(): void {
    // Until something can.
  }
}

/** A body as it was read. */
export type Body = string | Uint8Array<ArrayBuffer>;
