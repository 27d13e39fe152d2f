import type { Source } from '../../diagnostic.ts';
import { own, put } from '../json.ts';
import type { JsonObject } from '../json.ts';

/** The field by which an object says where it stood; an extension, since a conversion keeps those. */
const markKey = 'x-place-before-conversion';

export function mark(object: JsonObject, { file, pointer }: Source): JsonObject {
  put(object, markKey, JSON.stringify([file, pointer]));
  return object;
}

/** Takes the mark of an object away; undefined where it has none. */
export function unmark(object: JsonObject): Source | undefined {
  const written = own(object, markKey);
  Reflect.deleteProperty(object, markKey);
  if (typeof written !== 'string') return undefined;
  const [file, pointer] = JSON.parse(written) as [string, string];
  return { file, pointer };
}

export function markOf(object: JsonObject): Source | undefined {
  const source = unmark(object);
  if (source) mark(object, source);
  return source;
}
