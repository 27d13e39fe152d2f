import type { Source } from '../../diagnostic.ts';
import type { Conversion } from '../document.ts';
import { isObject, isReference } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { setOrigin } from '../origin.ts';
import { append, tokensOf } from '../pointer.ts';
import { decode } from '../uri.ts';
import { unmark } from './mark.ts';

/** A place in the file, and what stands there. */
interface Place {
  readonly source: Source;
  readonly value: unknown;
}

/**
 * Takes the marks out of a converted document, so that whatever is found in it points into the file. What the conversion
 * has made without a model there is at the nearest place around it that the file has. `written` is the document as read.
 */
export function settle(converted: JsonObject, written: (file: string) => unknown, file: string): Conversion {
  const places = new Map<string, string>();
  const local: (JsonObject & { $ref: string })[] = [];
  // One object can be the schema of several media types.
  const known = new Map<unknown, Place>();
  const root: Place = { source: { file, pointer: '' }, value: written(file) };

  function visit(value: unknown, pointer: string, place: Place): void {
    if (!Array.isArray(value) && !isObject(value)) return;
    if (isReference(value) && value.$ref.startsWith('#/')) local.push(value);
    for (const key of Object.keys(value)) {
      const field = (value as JsonObject)[key];
      const mark = isObject(field) ? unmark(field) : undefined;
      const before = known.get(field);
      const inner = before ?? (mark ? placeAt(mark) : placeInside(place, key, pointer, field));
      const childPointer = append(pointer, key);
      const byDefault = { file: place.source.file, pointer: append(place.source.pointer, key) };
      if (!isSame(inner.source, byDefault)) setOrigin(value, key, inner.source);
      if (inner.source.file === file && !places.has(inner.source.pointer))
        places.set(inner.source.pointer, childPointer);
      if (before !== undefined) continue;
      if (typeof field === 'object') known.set(field, inner);
      visit(field, childPointer, inner);
    }
  }

  function placeAt(source: Source): Place {
    let value = written(source.file);
    for (const token of tokensOf(source.pointer)) value = (value as JsonObject)[token];
    return { source, value };
  }

  visit(converted, '', root);
  const moved = (pointer: string): string => movedPointer(pointer, places);
  for (const holder of local) {
    const pointer = decode(holder.$ref.slice(1));
    if (!exists(converted, pointer)) Object.assign(holder, { $ref: `#${encodeURI(moved(pointer))}` });
  }
  return { moved, written: asWritten };
}

/** The names that parts have in Swagger 2.0, by what they are called in OpenAPI 3. */
const former: Readonly<Record<string, readonly string[]>> = {
  schemas: ['definitions'],
  requestBodies: ['parameters'],
  securitySchemes: ['securityDefinitions'],
  servers: ['host', 'basePath'],
  openapi: ['swagger'],
  nullable: ['x-nullable'],
  propertyName: ['discriminator'],
};

function asWritten(reference: string): string {
  return reference.replace(/^#\/components\/(\w+)\//, (_, name: string) => {
    const [before = name] = former[name] ?? [];
    return `#/${before}/`;
  });
}

/** What stands under a key in the file; the place itself where the file has no such level. */
function placeInside(place: Place, key: string, pointer: string, field: unknown): Place {
  const { source, value } = place;
  const names = pointer === '' || pointer === '/components' || key === 'nullable' ? (former[key] ?? []) : [];
  const reference = isReference(field) ? field.$ref.split('/').at(-1) : undefined;
  const index =
    Array.isArray(value) && reference !== undefined
      ? value.findIndex((item) => isReference(item) && item.$ref.split('/').at(-1) === reference)
      : -1;
  const found = index >= 0 ? String(index) : [key, ...names].find((name) => holds(value, name));
  if (found === undefined) return place;
  const inner = (value as JsonObject)[found];
  return { source: { ...source, pointer: append(source.pointer, found) }, value: inner };
}

function holds(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}

function isSame(a: Source, b: Source): boolean {
  return a.file === b.file && a.pointer === b.pointer;
}

/** The nearest part around a pointer that was moved, and what is left of the pointer below it. */
function movedPointer(pointer: string, places: ReadonlyMap<string, string>): string {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    const found = places.get(pointer.slice(0, end));
    if (found !== undefined) return found + pointer.slice(end);
  }
  return pointer;
}

function exists(root: JsonObject, pointer: string): boolean {
  let value: unknown = root;
  for (const token of tokensOf(pointer)) {
    if (!holds(value, token)) return false;
    value = (value as JsonObject)[token];
  }
  return true;
}
