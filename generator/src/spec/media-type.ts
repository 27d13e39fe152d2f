/**
 * The one table of media types: how a body of each is written and read. Checks, the model and the change report all
 * ask here.
 */
import type { Node } from './node.ts';
import { declaredTypes } from './types.ts';

/** How a body is written or read. */
export type Encoding = 'json' | 'form' | 'multipart' | 'text' | 'binary';

/** The first row that fits counts; what fits none is bytes. `any` depends on the schema. */
const table: readonly (readonly [pattern: string, encoding: Encoding | 'any'])[] = [
  ['*/json', 'json'],
  ['*/*+json', 'json'],
  ['application/x-www-form-urlencoded', 'form'],
  ['multipart/*', 'multipart'],
  ['text/*', 'text'],
  ['application/xml', 'text'],
  ['*/*+xml', 'text'],
  ['application/xml-dtd', 'text'],
  ['application/yaml', 'text'],
  ['application/x-yaml', 'text'],
  ['*/*+yaml', 'text'],
  ['application/jsonl', 'text'],
  ['application/x-jsonlines', 'text'],
  ['application/ndjson', 'text'],
  ['application/x-ndjson', 'text'],
  ['application/json-lines', 'text'],
  ['application/json-seq', 'text'],
  ['*/*+json-seq', 'text'],
  ['application/javascript', 'text'],
  ['application/graphql', 'text'],
  ['application/sql', 'text'],
  ['application/toml', 'text'],
  ['application/csv', 'text'],
];

const rows = table.map(([pattern, encoding]) => {
  const escaped = pattern.replace(/[.+]/g, String.raw`\$&`).replaceAll('*', '[^/]+');
  return { fits: new RegExp(`^${escaped}$`), encoding };
});

/** Whether a key of `content` is one media type, media range or a list of them. */
export function isMediaType(text: string): boolean {
  const types = listed(text);
  return types.length > 0 && types.every((one) => /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+(\s*;.*)?$/s.test(one));
}

/** The media types of a list such as `image/png, image/jpeg`, as they are written. */
export function listed(text: string): readonly string[] {
  // A comma may stand inside of a quoted parameter.
  return (text.match(/(?:[^,"]|"(?:[^"\\]|\\.)*"?)+/gs) ?? []).map((one) => one.trim());
}

/** As media types are compared: in lower case, without parameters. */
export function essence(contentType: string): string {
  return contentType.toLowerCase().split(';')[0]?.trim() ?? '';
}

/** Whether two of one essence are read in different ways: their charsets differ, or another parameter that both have. */
export function isOtherVariant(one: string, other: string): boolean {
  const [before, after] = [parametersOf(one), parametersOf(other)];
  if ((before.get('charset') ?? 'utf-8') !== (after.get('charset') ?? 'utf-8')) return true;
  return [...before].some(([name, value]) => name !== 'boundary' && (after.get(name) ?? value) !== value);
}

/** In lower case, without quotes. https://www.rfc-editor.org/rfc/rfc9110#section-5.6.6 */
function parametersOf(contentType: string): ReadonlyMap<string, string> {
  const found = contentType.toLowerCase().matchAll(/;\s*([^\s;=]+)\s*=\s*(?:"([^"]*)"|([^\s;]*))/g);
  return new Map([...found].map(([, name = '', quoted, plain = '']) => [name, quoted ?? plain]));
}

/** Whether it stands for several media types: a range such as `image/*`, or a list. */
export function isRange(contentType: string): boolean {
  return essence(contentType).includes('*') || listed(contentType).length > 1;
}

/** How a body of a media type and a schema is carried: `request` is written by the client, `response` is read by it. */
export function encodingOf(contentType: string, schema: Node | undefined, on: 'request' | 'response'): Encoding {
  const found = listed(contentType).map((one) => encodingOfOne(essence(one), schema, on));
  return preference.find((encoding) => found.includes(encoding)) ?? 'binary';
}

/** Best first: where a description leaves a choice, what keeps most of the types. */
export const preference: readonly Encoding[] = ['json', 'form', 'multipart', 'text', 'binary'];

function encodingOfOne(type: string, schema: Node | undefined, on: 'request' | 'response'): Encoding {
  const kind = schema === undefined ? 'nothing' : kindOf(schema);
  const known = kindOfType(type);
  switch (known) {
    case 'json':
      return kind === 'bytes' ? 'binary' : 'json';
    case 'form':
      if (on === 'response') return 'text';
      return kind === 'bytes' ? 'binary' : 'form';
    case 'multipart':
      return on === 'request' && kind !== 'bytes' ? 'multipart' : 'binary';
    case 'text':
      if (kind === 'bytes') return 'binary';
      // The text of a number is its JSON.
      return kind === 'scalar' && type === 'text/plain' ? 'json' : 'text';
    case 'binary':
      return 'binary';
    case 'any':
      if (kind === 'nothing' || kind === 'bytes') return 'binary';
      return kind === 'string' ? 'text' : 'json';
    default:
      return known satisfies never;
  }
}

function kindOfType(type: string): Encoding | 'any' {
  if (type === '*/*' || type === 'application/*') return 'any';
  return rows.find(({ fits }) => fits.test(type))?.encoding ?? 'binary';
}

/** Whether a media type says that what it names is neither text nor structured. */
export function isBinary(contentType: string): boolean {
  const types = listed(contentType).map((one) => kindOfType(essence(one)));
  return types.length > 0 && types.every((type) => type === 'binary');
}

/** Schemas that one question goes through, which the first few answer. */
const MOST = 1000;

type Kind = 'structure' | 'scalar' | 'string' | 'bytes' | 'nothing';

/** What a schema is about, as far as the choice of an encoding goes. */
function kindOf(schema: Node, seen = new Set<unknown>()): Kind {
  if (seen.size > MOST || seen.has(schema.value)) return 'nothing';
  seen.add(schema.value);
  const types = declaredTypes(schema).filter((type) => type !== 'null');
  if (types.includes('object') || types.includes('array')) return 'structure';
  if (types.length > 0) {
    if (!types.includes('string')) return 'scalar';
    return schema.text('format') === 'binary' ? 'bytes' : 'string';
  }
  if (['properties', 'items', 'additionalProperties', 'prefixItems'].some((key) => schema.has(key))) return 'structure';
  const parts = ['allOf', 'oneOf', 'anyOf'].flatMap((key) => schema.get(key)?.items() ?? []);
  const kinds = parts.map((part) => kindOf(part, seen));
  const told = (['structure', 'scalar', 'string', 'bytes'] as const).find((kind) => kinds.includes(kind));
  if (told !== undefined) return told;
  const value = schema.data('const') ?? firstOf(schema.data('enum'));
  if (value === undefined) return 'nothing';
  return typeof value === 'string' ? 'string' : 'scalar';
}

function firstOf(values: unknown): unknown {
  return Array.isArray(values) ? values[0] : undefined;
}

/** Whether a schema is of objects or lists, which only JSON and forms carry as such. */
export function isStructure(schema: Node | undefined): boolean {
  return schema !== undefined && kindOf(schema) === 'structure';
}

/** What is sent where only a range or list of types is described, and the value has no type of its own. */
export function concreteType(contentType: string, encoding: Encoding): string {
  const types = listed(contentType);
  const concrete = types.filter((type) => !essence(type).includes('*'));
  const fitting = concrete.find((type) => kindOfType(essence(type)) === encoding);
  if (fitting !== undefined) return fitting;
  switch (encoding) {
    case 'json':
      return concrete[0] ?? 'application/json';
    case 'form':
      return 'application/x-www-form-urlencoded';
    case 'multipart':
      return 'multipart/form-data';
    case 'text':
      return concrete[0] ?? 'text/plain';
    case 'binary':
      return concrete[0] ?? 'application/octet-stream';
    default:
      return encoding satisfies never;
  }
}
