/** A body that is carried as text or bytes, or in a media type that is not sent: the model has no type of its schema. */
import { isObject } from '../../spec/json.ts';
import { isBinary, isStructure } from '../../spec/media-type.ts';
import type { Node } from '../../spec/node.ts';
import { both, type Comparison } from '../compare/comparison.ts';
import { phrase } from '../phrase.ts';
import { compareConditions, isJudged } from './conditions.ts';
import { firstDifference } from './difference.ts';
import type { Place } from './place.ts';
import { isTold } from './untold.ts';

/** How a schema says that a body is bytes, which the media type says already. https://spec.openapis.org/oas/v3.1.1#working-with-binary-data */
const ofBytes: ReadonlySet<string> = new Set(['type', 'format', 'contentMediaType']);

/** `old` and `next` are media types. */
export function compareBody(old: Node, next: Node, place: Place, comparison: Comparison): void {
  const report = (one: Node | undefined, other: Node | undefined, key: string): void => {
    const at = firstDifference(one, other, key);
    if (at !== undefined) comparison.add('not-judged', phrase`${key} of ${next.key} of ${place.subject}`, at);
  };
  const at = both(old, next);
  const [before, after] = [old.get('schema'), next.get('schema')];
  if (isStructure(before) || isStructure(after)) report(old, next, 'schema');
  else {
    if (before !== undefined && after !== undefined) compareConditions(before, after, place, comparison);
    const isOfBytes = [before, after].every((schema) => saysBytes(schema, next.key));
    for (const key of keysOf(before, after)) {
      const isJudgedThere = before !== undefined && after !== undefined && isJudged(key);
      const isTypeTold = key === 'type' && isTold(at, at, /type|integer|number|any/, comparison);
      if (!isJudgedThere && !isTypeTold && !(isOfBytes && ofBytes.has(key))) report(before, after, key);
    }
  }
  const others = keysOf(old, next).filter((key) => !['schema', 'example', 'examples'].includes(key));
  for (const key of others) report(old, next, key);
}

function saysBytes(schema: Node | undefined, contentType: string): boolean {
  if (!isBinary(contentType)) return false;
  return schema === undefined || !schema.has('type') || schema.text('type') === 'string';
}

function keysOf(...nodes: readonly (Node | undefined)[]): readonly string[] {
  return [...new Set(nodes.flatMap((node) => (isObject(node?.value) ? Object.keys(node.value) : [])))];
}
