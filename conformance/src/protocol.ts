/** The lines that go to a testee and come back; README.md tells who writes a testee. */
import { writeExactly } from './exact.ts';
import type { ClientSettings, Polling } from './scenario.ts';

export interface Question {
  readonly id: number;
  readonly client: ClientSettings;
  readonly call: {
    readonly operation: string;
    readonly group: string;
    /** All parameters of the operation, in the order of the spec. */
    readonly parameters: readonly string[];
    readonly hasBody: boolean;
    /** Of the headers that its successes declare. */
    readonly responseHeaders: readonly string[];
    /** Of those that its failures declare. */
    readonly errorHeaders: readonly string[];
    readonly arguments: Readonly<Record<string, unknown>>;
    readonly body?: unknown;
    readonly options: Readonly<Record<string, unknown>>;
    /** Of a method that repeats a call: the id of its operation, and how. */
    readonly repeats?: string;
    readonly polling?: Polling;
    /** Of a client with a device credential: what to do before which calls; the outcome is that of the last. */
    readonly steps?: readonly { readonly orders: object; readonly calls: number }[];
    /** Where the orders go, by POST. */
    readonly control?: string;
    /** At once, or as soon as this URL has answered. */
    readonly cancel?: 'before' | { readonly after: string };
  };
}

export interface Answer {
  readonly id: number;
  /** What the method that was called is in the language. */
  readonly method?: string;
  /** The same of the operation that the method repeats, whose errors it passes on. */
  readonly repeats?: string;
  readonly status?: number;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly result?: unknown;
  /** The fields of declared headers that are there, by header name. */
  readonly resultHeaders?: Readonly<Record<string, unknown>>;
  readonly error?: {
    readonly kind: string;
    readonly message: string;
    readonly status?: number;
    readonly contentType?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
    readonly data?: unknown;
    readonly resultHeaders?: Readonly<Record<string, unknown>>;
  };
  /** Everything that a log, the text of an error or an inspection showed. */
  readonly shown: readonly string[];
  /** The testee itself failed. */
  readonly failure?: string;
}

/** A line of ASCII: some languages take U+2028, and others other characters, for the end of a line. */
export function asLine(value: unknown): string {
  const text = writeExactly(value);
  return `${text.replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
