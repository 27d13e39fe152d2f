/** What a schema says beside its type and its conditions, as far as nothing that was found says it. */
import { itemsOf, typeNames } from '../../api/schema.ts';
import { composition } from '../../api/composition.ts';
import type { Source } from '../../diagnostic.ts';
import type { Node } from '../../spec/node.ts';
import { both, type Both, type Comparison } from '../compare/comparison.ts';
import { phrase } from '../phrase.ts';
import { firstDifference } from './difference.ts';
import type { Place } from './place.ts';

/** Of several examples, the first is shown. */
export function compareExamples(old: Node, next: Node, { subject }: Place, comparison: Comparison): void {
  const at = firstDifference(old, next, 'examples');
  if (at === undefined || isTold(at, both(old, next), /example-changed/, comparison)) return;
  comparison.add('not-judged', phrase`examples of ${subject}`, at);
}

/** Fields that only some schemas show, and the kinds of what is found where one shows. */
const fields: Readonly<Record<string, RegExp>> = {
  format: /format|type|integer|number|any|secret|enum|constant|union|variant|media|encoding/,
  contentMediaType: /media-type|type-changed|encoding/,
  discriminator: /discriminator|variant|union|type-changed/,
};

export function compareUntold(old: Node, next: Node, place: Place, comparison: Comparison): void {
  const { subject, direction, isModelled, isPart } = place;
  if (direction === undefined || !isModelled) return;
  for (const [key, kinds] of Object.entries(fields)) {
    const at = firstDifference(old, next, key);
    if (at === undefined || isTold(at, both(old, next), kinds, comparison)) continue;
    if (key !== 'discriminator' && [old, next].every((schema) => isOfBytes(schema.text(key)))) continue;
    comparison.add('not-judged', phrase`${key} of ${subject}`, at);
  }
  if (isPart || ![old, next].every(isList)) return;
  const [was, is] = [old, next].map((schema) => schema.has('type'));
  if (was !== is) comparison.add(`${direction}-type-${is ? 'declared' : 'left-open'}`, subject, both(old, next));
}

/** Ways to say that text is bytes or base64. If the model differs then, the change is already reported. */
function isOfBytes(format: string | undefined): boolean {
  return ['binary', 'byte', 'application/octet-stream', undefined].includes(format);
}

/** Whether a schema is of a list, because it says so or because it speaks of items. */
function isList(schema: Node): boolean {
  return (
    composition(schema).inOrder.length === 1 &&
    itemsOf(schema) !== undefined &&
    typeNames(schema).join() === 'array' &&
    !['enum', 'const', 'oneOf', 'anyOf'].some((key) => schema.has(key))
  );
}

/** Whether something of these kinds was found there, in the schema, or in what holds it. */
export function isTold(at: Both, schema: Both, kinds: RegExp, { changes }: Comparison): boolean {
  return changes.some(
    (change) =>
      kinds.test(change.kind) &&
      (['old', 'new'] as const).some((side) => {
        const found = change[side];
        return found !== undefined && [at[side], schema[side]].some((place) => isAround(found, place));
      }),
  );
}

function isAround(found: Source, place: Source | undefined): boolean {
  if (found.file !== place?.file) return false;
  return `${place.pointer}/`.startsWith(`${found.pointer}/`) || `${found.pointer}/`.startsWith(`${place.pointer}/`);
}
