import { keepDigits } from './exact/digits.js';
import { kept } from './exact/kept.js';
import { concealed } from './shape/concealed.js';
import type { Holder, Shape } from './shape/shape.js';
import type { Answer } from './transport/transport.js';

/** How a piece of a header's text is read; `json` is a JSON text. */
export type ScalarForm = 'string' | 'integer' | 'number' | 'boolean' | 'json';

/**
 * How the text of a header is read: as a scalar; as a `list` of items between commas; as `lines`, an item a header line;
 * as `fields`, which are `R,100,G,200`, or `R=100,G=200` where it has `explode`, with `others` for those without a form
 * of their own. This is the style `simple` of [OpenAPI](https://spec.openapis.org/oas/v3.1.1#style-values).
 */
export type HeaderForm =
  | ScalarForm
  | { readonly list: ScalarForm }
  | { readonly lines: ScalarForm }
  | { readonly fields: Readonly<Record<string, ScalarForm>>; readonly others: ScalarForm; readonly explode: boolean };

/** A declared header of a success, or of an error. */
export interface ResultHeader {
  /** In lower case. */
  readonly name: string;
  /** The field of the result or error that holds its value. */
  readonly field: string;
  readonly form: HeaderForm;
  /** Whether every success has it. Default: false. */
  readonly required?: boolean;
  /** Declared statuses that it belongs to. Default: all. */
  readonly statuses?: readonly (number | string)[];
  readonly shape?: Shape;
  /** Whether consoles must not show it. Default: false. */
  readonly secret?: boolean;
}

/** The declared headers of an operation's successes, or of an error. */
export interface ResultHeaders {
  readonly declared: readonly ResultHeader[];
  readonly read: typeof readHeader;
  /** Sets the fields of a result from the headers that are present and valid. `status` is the declared one. */
  readonly add: (result: object, response: Pick<Answer, 'headers'>, status: number | string) => void;
}

export function resultHeaders(...declared: readonly ResultHeader[]): ResultHeaders {
  const conceal = concealed(declared.filter(({ secret }) => secret).map(({ field }) => field));
  const hasSecrets = declared.some(({ secret }) => secret);
  return {
    declared,
    read: readHeader,
    add(result, response, status) {
      const fields = result as Holder;
      for (const header of declared) {
        const value = belongsTo(header, status) ? valueOf(header, response) : undefined;
        if (value === undefined) continue;
        put(fields, header.field, value);
        header.shape?.(fields, header.field);
      }
      if (hasSecrets) conceal({ 0: result }, 0);
    },
  };
}

/** Sets the fields of an error from the headers that are present and valid. Showing the error does not show secret ones. */
export function addToError(
  error: object,
  declared: readonly ResultHeader[],
  response: Pick<Answer, 'headers'>,
  status: number | string,
): void {
  const fields: Holder = {};
  resultHeaders(...declared).add(fields, response, status);
  kept.carry?.(fields, error, {});
  for (const { field, secret } of declared) {
    if (!(field in fields)) continue;
    const value = fields[field];
    Object.defineProperty(error, field, secret ? { get: () => value } : { value, enumerable: true });
  }
}

export function belongsTo({ statuses }: ResultHeader, status: number | string): boolean {
  return statuses === undefined || statuses.includes(status);
}

/** The value as JSON; undefined if the header is missing or malformed. */
function readHeader(header: ResultHeader, response: Pick<Answer, 'headers'>): unknown {
  const holder: Holder = {};
  put(holder, 0, valueOf(header, response));
  return holder[0];
}

/** Sets a field. A whole number that a `number` cannot hold is rounded, and its digits are kept separately. */
function put(holder: Holder, key: string | number, value: unknown): void {
  holder[key] = typeof value === 'bigint' ? Number(value) : value;
  if (typeof value === 'bigint') keepDigits(holder, String(key), value);
  else if (Object(value) === value) {
    for (const [name, part] of Object.entries(value as Holder)) {
      if (typeof part === 'bigint') put(value as Holder, name, part);
    }
  }
}

/** Whole numbers that a `number` cannot hold are a `bigint`. */
function valueOf({ name, form }: ResultHeader, { headers }: Pick<Answer, 'headers'>): unknown {
  // Header lines of the same name form one list (RFC 9110, section 5.2), apart from Set-Cookie.
  const text = headers.get(name)?.trim();
  if (text === undefined) return undefined;
  if (typeof form === 'string') return scalar(text, form);
  if ('lines' in form) return headers.getSetCookie();
  const items = text === '' ? [] : text.split(',').map((item) => item.trim());
  return 'list' in form ? every(items.map((item) => scalar(item, form.list))) : fieldsOf(items, form);
}

function fieldsOf(items: readonly string[], form: Extract<HeaderForm, { fields: object }>): unknown {
  const pairs = form.explode
    ? items.map((item) => [item.split('=', 1).join(''), item.includes('=') ? item.replace(/^[^=]*=/, '') : ''] as const)
    : items.flatMap((item, index) => (index % 2 === 0 ? [[item, items[index + 1] ?? ''] as const] : []));
  if (!form.explode && items.length % 2 === 1) return undefined;
  const known = new Map(Object.entries(form.fields));
  const values = every(pairs.map(([name, text]) => scalar(text, known.get(name) ?? form.others)));
  return values && Object.fromEntries(pairs.map(([name], index) => [name, values[index]]));
}

function every(values: readonly unknown[]): readonly unknown[] | undefined {
  return values.includes(undefined) ? undefined : values;
}

const FORMS: Readonly<Record<Exclude<ScalarForm, 'string' | 'json'>, RegExp>> = {
  integer: /^-?[0-9]+$/,
  number: /^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$/,
  boolean: /^(true|false|1|0)$/,
};

function scalar(text: string, form: ScalarForm): unknown {
  if (form === 'string') return text;
  if (form !== 'json') {
    if (!FORMS[form].test(text)) return undefined;
    if (form === 'boolean') return text === 'true' || text === '1';
    const value = Number(text);
    return Number.isSafeInteger(value) || !/^-?\d{1,308}$/.test(text) ? value : BigInt(text);
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
