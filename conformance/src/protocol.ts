/** The questions to a testee and its answers; README.md describes them for authors of testees. */
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
    /** The names of the headers that its successes declare. */
    readonly responseHeaders: readonly string[];
    /** The names of the headers that its failures declare. */
    readonly errorHeaders: readonly string[];
    readonly arguments: Readonly<Record<string, unknown>>;
    readonly body?: unknown;
    readonly options: Readonly<Record<string, unknown>>;
    /** For a method that repeats an operation: the id of the operation, and the options of the wait. */
    readonly repeats?: string;
    readonly polling?: Polling;
    /** For a client with a device credential: orders for the mock, and the calls after them; the last call gives the outcome. */
    readonly steps?: readonly { readonly orders: object; readonly calls: number }[];
    /** The URL to POST the orders to. */
    readonly control?: string;
    /** Immediately, or when this URL has answered. */
    readonly cancel?: 'before' | { readonly after: string };
  };
}

export interface Answer {
  readonly id: number;
  /** The name of the called method in the language. */
  readonly method?: string;
  /** The name of the method of the repeated operation, whose errors it passes on. */
  readonly repeats?: string;
  readonly status?: number;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly result?: unknown;
  /** The fields of declared headers that are present, by header name. */
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

/** A line of ASCII: some languages end a line at other characters too, such as U+2028. */
export function asLine(value: unknown): string {
  const text = writeExactly(value);
  return `${text.replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
