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
 * Sends a message, and gives what the server answers to it, redirections too. When the attempt is over it gives up and
 * lets go of the connection, in whatever phase it is.
 */
export type Send = (attempt: Attempt, message: Message, client: ClientOptions) => Promise<Answer>;

/** What a server answered, the body unread. A `Response` is one. */
export interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly statusText: string;
  readonly type?: ResponseType;
  /** Names and values; `get` joins lines of the same name. */
  readonly headers: Pick<Headers, 'get' | 'has' | 'getSetCookie'> & Iterable<[string, string]>;
  /** Null where there is none; undefined on a platform without streams. */
  readonly body: AnswerBody | null | undefined;
  /** The whole body, where there is no stream of it. */
  arrayBuffer?(): Promise<ArrayBuffer>;
  /** The bytes after decompression; notes in `attempt` where they are too many. */
  readBody?(attempt: Attempt): Promise<Uint8Array<ArrayBuffer>>;
}

export interface AnswerBody {
  getReader?(): ReadableStreamDefaultReader<Uint8Array>;
  /** Lets go of the connection. */
  cancel(): Promise<unknown>;
}
