/** Merges changes of several types that have one cause in the spec, such as a schema that `allOf` merges into them. */
import { isDeepStrictEqual } from 'node:util';
import type { Change } from './change.ts';
import { join, phrase, type Phrase } from './phrase.ts';

export function mergeChanges(changes: readonly Change[]): readonly Change[] {
  const merged = new Map<string, { readonly change: Change; readonly others: Phrase[] }[]>();
  for (const change of changes) {
    const { kind, detail, old, new: next, offWire, names } = change;
    const key = JSON.stringify([kind, detail, old, next, offWire, names]);
    const known = merged.get(key) ?? [];
    merged.set(key, known);
    const same = known.find((each) => ownersOf(each.change.subject, change.subject) !== undefined);
    if (same === undefined) known.push({ change, others: [] });
    else same.others.push(change.subject);
  }
  return [...merged.values()].flat().map(({ change, others }) => ({ ...change, subject: together(change, others) }));
}

function together({ subject }: Change, others: readonly Phrase[]): Phrase {
  const owners = others.map((other) => ownersOf(subject, other) ?? []);
  return owners.length === 0 ? subject : phrase`${subject} and ${join(owners, ' and ')}`;
}

/** What `other` ends with where both begin with the same thing, such as a property; undefined where they do not. */
function ownersOf(subject: Phrase, other: Phrase): Phrase | undefined {
  const first = subject.findIndex((part, index) => !isSame(part, other[index]));
  const common = first < 0 ? subject.length : first;
  const isOfOne = subject.slice(0, common).some((part) => typeof part !== 'string');
  return isOfOne && common < subject.length && common < other.length ? other.slice(common) : undefined;
}

function isSame(part: unknown, other: unknown): boolean {
  return isDeepStrictEqual(onWire(part), onWire(other));
}

/** Without the functions, which are never the same. */
function onWire(part: unknown): unknown {
  return typeof part === 'object' && part !== null && 'onWire' in part ? [part.onWire].flat().map(onWire) : part;
}
