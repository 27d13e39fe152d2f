/** Finds the properties that are files: parts of a multipart body with bytes or base64. */
import { encodingOf, isBinary } from '../spec/media-type.ts';
import type { Node } from '../spec/node.ts';
import { operationsOf } from '../spec/operations.ts';
import type { Spec } from '../spec/spec.ts';
import { isNull } from '../spec/types.ts';
import type { Type } from './api.ts';
import { constraints } from './constraints.ts';
import { bytes, nullable } from './lower-schema.ts';
import { objectShape } from './object-shape.ts';
import { allowsNull, alternatives, isAnnotation, itemsOf, typeNames } from './schema.ts';

/** Whether a property of an object is a file, or a list of files. */
export function isFile({ value }: Node, property: string): boolean {
  return typeof value === 'object' && value !== null && (files.get(value)?.has(property) ?? false);
}

const files = new WeakMap<object, Set<string>>();

/** Looks through the multipart bodies of a document, before schemas are lowered. */
export function findFiles({ root, version }: Spec): void {
  // Since 3.1, a part without a schema is a file; before, it was any value.
  const untyped = !version.startsWith('3.0');
  for (const { operation } of operationsOf(root)) {
    for (const [contentType, media] of operation.get('requestBody')?.get('content')?.entries(true) ?? []) {
      const schema = media.get('schema');
      if (schema && encodingOf(contentType, schema, 'request') === 'multipart') {
        note(schema, media, untyped, [], new Set());
      }
    }
  }
}

/** `around` are the names of files that the enclosing schema of an alternative declares. */
function note(schema: Node, media: Node, untyped: boolean, around: readonly string[], seen: Set<unknown>): void {
  if (typeof schema.value !== 'object' || schema.value === null || seen.has(schema.value)) return;
  if (seen.size > MOST) return;
  seen.add(schema.value);
  const named = [...objectShape(schema).properties].filter(([name, property]) =>
    holdsFile(property, media.get('encoding')?.get(name)?.text('contentType'), untyped, new Set()),
  );
  const names = [...around, ...named.map(([name]) => name)];
  const known = files.get(schema.value) ?? new Set<string>();
  files.set(schema.value, known);
  for (const name of names) known.add(name);
  for (const alternative of alternatives(schema)) note(alternative, media, untyped, names, seen);
  const parts = (schema.get('allOf')?.items() ?? []).filter((part) => !isAnnotation(part));
  const [only] = parts;
  if (only !== undefined && parts.length === 1) note(only, media, untyped, names, seen);
}

/** Schemas that one question goes through; a file is never so deep. */
const MOST = 1000;

function holdsFile(schema: Node, contentType: string | undefined, untyped: boolean, seen: Set<unknown>): boolean {
  if (seen.size > MOST || seen.has(schema.value) || schema.has('enum') || schema.has('const')) return false;
  seen.add(schema.value);
  const inner = [...(schema.get('allOf')?.items() ?? []), ...alternatives(schema).filter((each) => !isNull(each))];
  if (inner.length > 0) return inner.some((part) => holdsFile(part, contentType, false, seen));
  const types = typeNames(schema);
  if (types[0] === 'array') {
    const items = itemsOf(schema);
    return items !== undefined && holdsFile(items, contentType, untyped, seen);
  }
  if (types.length > 1 || (types.length === 1 && types[0] !== 'string')) return false;
  if (schema.text('format') === 'binary' || schema.text('contentEncoding') === 'base64') return true;
  if (contentType !== undefined && isBinary(contentType)) return true;
  const described = contentType ?? schema.text('contentMediaType');
  if (schema.has('contentMediaType')) return described !== undefined && !isStructuredText(described);
  return types.length === 0 && untyped && described === undefined && !schema.has('contentEncoding');
}

/** JSON in a string is a value that the caller has written, and no file. */
function isStructuredText(contentType: string): boolean {
  return ['json', 'form'].includes(encodingOf(contentType, undefined, 'request'));
}

/** Bytes, or a list of them; `oneOf: [a file, a list of files]` is a list that may be given as one. */
export function lowerFile(schema: Node): Type {
  const type = fileType(schema);
  return allowsNull(schema) ? nullable(type) : type;
}

function fileType(schema: Node, seen = new Set<unknown>()): Type {
  if (seen.size > MOST || seen.has(schema.value)) return bytes;
  seen.add(schema.value);
  const items = itemsOf(schema);
  if (items !== undefined) {
    return { kind: 'array', items: fileType(items, seen), single: false, constraints: constraints(schema, 'array') };
  }
  const parts = [...(schema.get('allOf')?.items() ?? []), ...alternatives(schema).filter((each) => !isNull(each))];
  const types = parts.map((part) => fileType(part, seen));
  const list = types.find(({ kind }) => kind === 'array');
  return list?.kind === 'array' ? { ...list, single: types.length > 1 } : bytes;
}
