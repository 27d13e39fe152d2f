/** Recognises renamed parts among removed and new ones. */
import type { Parameter, Property } from '../../api/api.ts';
import { words } from '../../naming/words.ts';
import { describe } from '../names/called.ts';
import { match, matchRenamed, type Match } from './match.ts';

/** By the keys; then by the words of the name; then by type and description, or by type and place in the list. */
export function matchNamed<Item extends Property | Parameter>(
  old: readonly Item[],
  next: readonly Item[],
  ...keys: readonly ((item: Item) => string | undefined)[]
): Match<Item> {
  const found = match(old, next, ...keys, (item) => `${placeOf(item)} ${words(item.name).join(' ').toLowerCase()}`);
  return matchRenamed(found, (before, after) => {
    const isTold = before.description !== '' && before.description === after.description;
    return isLike(before, after) && (isTold || old.indexOf(before) === next.indexOf(after));
  });
}

function isLike(old: Property | Parameter, next: Property | Parameter): boolean {
  const isSameType = describe(old.type) === describe(next.type) && old.type.kind === next.type.kind;
  return isSameType && old.required === next.required && placeOf(old) === placeOf(next);
}

function placeOf(item: Property | Parameter): string {
  return 'in' in item ? item.in : '';
}
