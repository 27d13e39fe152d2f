import type { Attempt } from '../attempt.js';
import type { Bytes } from '../body/bytes.js';
import type { ClientOptions } from '../options.js';

/** A request as it is sent. */
export interface Message {
  readonly url: string;
  readonly method: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Bytes | undefined;
}

/**
 * Sends a message and returns the response of the server, also a redirect. When the attempt is over, it stops and
 * releases the connection, in any phase.
 */
export type Send = (attempt: Attempt, message: Message, client: ClientOptions) => Promise<Answer>;

/** A response with its body unread. A `Response` of fetch has this type. */
export interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly statusText: string;
  readonly type?: ResponseType;
  /** Names and values; `get` joins lines of the same name. */
  readonly headers: Pick<Headers, 'get' | 'has' | 'getSetCookie'> & Iterable<[string, string]>;
  /** Null if there is no body; undefined on a platform without streams. */
  readonly body: AnswerBody | null | undefined;
  /** The whole body, for a platform without streams. */
  arrayBuffer?(): Promise<ArrayBuffer>;
  /** The bytes after decompression, possibly a part of a larger buffer; if there are too many, `attempt` notes it. */
  readBody?(attempt: Attempt): Promise<Uint8Array<ArrayBuffer>>;
}

export interface AnswerBody {
  getReader?(): ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;
  /** Releases the connection. */
  cancel(): Promise<unknown>;
}
