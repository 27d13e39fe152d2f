/** The answer to a call, with its secrets hidden. */
import { errors, SDKError, type ResponseMetadata } from '../../../packages/core/src/generated/index.js';
import type { Operation, Type } from '../../../generator/src/api/api.ts';
import type { Names } from '../../../generator/src/naming/names.ts';

export interface Answer {
  readonly isSuccess: boolean;
  readonly title: string;
  readonly contentType: string;
  /** The headers that CORS lets a page read, with secrets hidden. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The decoded body as JSON, secrets hidden. */
  readonly body: string;
  /** The decoded body with its secrets; kept in memory only, never shown. */
  readonly value: unknown;
  /** A token that the response gave; kept in memory only, never shown. */
  readonly token: string | undefined;
}

export function answerOf(result: ResponseMetadata, operation: Operation, names: Names): Answer {
  const fields = result as unknown as Readonly<Record<string, unknown>>;
  const found = operation.results.find((field) => fields[names.resultField(field)] !== undefined);
  const value = found && fields[names.resultField(found)];
  const shown = found && hidden(value, found.type, names);
  return {
    isSuccess: true,
    title: String(result.statusCode),
    contentType: result.contentType,
    headers: shownHeaders(result.rawResponse.headers),
    body: shown === undefined ? '' : JSON.stringify(shown, null, 2),
    value,
    token: tokenIn(value),
  };
}

/** The client's own errors show no secret, in any of their parts. */
export function failureOf(error: unknown): Answer {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const isAnswer = error instanceof SDKError;
  const isLate = error instanceof errors.PollTimeoutError;
  return {
    isSuccess: false,
    title: isAnswer ? String(error.statusCode) : isLate ? 'no result' : 'no answer',
    contentType: isAnswer ? error.contentType : '',
    headers: isAnswer ? shownHeaders(error.headers) : [],
    body: isAnswer || isLate ? message : `${message}\n\n${hint}`,
    value: undefined,
    token: undefined,
  };
}

/** A browser gives a page no reason why there is no answer. */
const hint =
  'Check that the server runs at this address. A server can refuse web pages and still answer programs (CORS): then run the code of a language tab instead.';

function shownHeaders(headers: Headers): Answer['headers'] {
  return [...headers].map(([name, value]) => [name, /cookie|token|auth|secret|key/i.test(name) ? mark : value]);
}

const mark = '••••';

/** The value with a mark in place of every secret. */
function hidden(value: unknown, type: Type, names: Names): unknown {
  if (value === null || value === undefined) return value;
  switch (type.kind) {
    case 'nullable':
      return hidden(value, type.type, names);
    case 'array':
      return Array.isArray(value) ? value.map((item) => hidden(item, type.items, names)) : value;
    case 'map':
      return mapped(value, (entry) => hidden(entry, type.values, names));
    case 'object': {
      const properties = new Map(type.properties.map((property) => [names.property(property), property]));
      return mapped(value, (entry, name) => {
        const property = properties.get(name);
        if (property?.sensitive === true && entry !== null && entry !== undefined) return mark;
        const of = property?.type ?? type.additional;
        return of === undefined ? entry : hidden(entry, of, names);
      });
    }
    case 'union':
      // Hides every field that is a secret in any variant.
      return type.variants.reduce<unknown>((shown, variant) => hidden(shown, variant, names), value);
    default:
      return value;
  }
}

function mapped(value: unknown, change: (entry: unknown, name: string) => unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, change(entry, name)]));
}

function tokenIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('authToken' in value)) return undefined;
  return typeof value.authToken === 'string' ? value.authToken : undefined;
}
