/** Lists and maps, in languages in which a list of one type is no list of another that its items can be given as. */
import type { ArrayType, MapType, Type } from '../../api/api.ts';
import { withoutNull } from '../../api/nullable.ts';
import { isNamed } from '../../api/walk.ts';
import type { Change } from '../change.ts';
import type { Both, Pair } from '../compare/comparison.ts';
import { judge } from '../judge.ts';
import type { NameChanges } from './name-changes.ts';
import type { Spoken } from './spoken.ts';

export function compareLists(
  lists: readonly Pair<ArrayType | MapType>[],
  found: readonly Change[],
  language: Spoken,
  changes: NameChanges,
): void {
  const { old, new: next } = language;
  for (const { old: before, new: after, subject, at } of lists) {
    const items = [itemsOf(before), itemsOf(after)] as const;
    if (isSameName(...items) || isOfAny(...items) || isBroken(at, found, language)) continue;
    changes.renamed('list-type-changed', subject, at, language, old.listType?.(before), next.listType?.(after));
  }
}

function itemsOf(type: ArrayType | MapType): Type {
  return withoutNull(type.kind === 'array' ? type.items : type.values);
}

/** A named type reports its own changes. */
function isSameName(old: Type, next: Type): boolean {
  return isNamed(old) && isNamed(next) && old.kind === next.kind;
}

/** A list of anything is given and taken for any list, or its items break programs themselves. */
function isOfAny(...types: readonly Type[]): boolean {
  return types.some(({ kind }) => kind === 'unknown');
}

/** Whether another change there breaks programs already. */
function isBroken(at: Both, found: readonly Change[], language: Spoken): boolean {
  return found.some(
    (change) =>
      JSON.stringify([change.old, change.new]) === JSON.stringify([at.old, at.new]) &&
      judge(change, [language]).levels[language.id] === 'major',
  );
}
