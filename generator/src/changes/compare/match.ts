/** Pairs the items of two lists that are the same thing. */
export interface Match<Item> {
  /** In the order of the old list. */
  readonly pairs: readonly (readonly [old: Item, next: Item])[];
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
}

/** By the first key that finds a partner; a key of undefined finds none. Each item has at most one partner. */
export function match<Item>(
  old: readonly Item[],
  next: readonly Item[],
  ...keys: readonly ((item: Item) => string | undefined)[]
): Match<Item> {
  const partners = new Map<Item, Item>();
  const taken = new Set<Item>();
  for (const key of keys) {
    const free = Map.groupBy(
      next.filter((item) => !taken.has(item)),
      key,
    );
    for (const item of old) {
      const wanted = partners.has(item) ? undefined : key(item);
      const partner = wanted === undefined ? undefined : free.get(wanted)?.shift();
      if (partner === undefined) continue;
      partners.set(item, partner);
      taken.add(partner);
    }
  }
  return {
    pairs: old.flatMap((item) => {
      const partner = partners.get(item);
      return partner === undefined ? [] : [[item, partner] as const];
    }),
    removed: old.filter((item) => !partners.has(item)),
    added: next.filter((item) => !taken.has(item)),
  };
}

/** Whether the remaining items have another order. */
export function isReordered<Item>({ pairs }: Match<Item>, next: readonly Item[]): boolean {
  const places = pairs.map(([, item]) => next.indexOf(item));
  return places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0));
}

/** Pairs removed items with new ones, if each resembles exactly one of the others. */
export function matchRenamed<Item>(found: Match<Item>, isAlike: (old: Item, next: Item) => boolean): Match<Item> {
  const pairs = found.removed.flatMap((old) => {
    const [next, ...more] = found.added.filter((each) => isAlike(old, each));
    const isOnly = next !== undefined && found.removed.filter((each) => isAlike(each, next)).length === 1;
    return isOnly && more.length === 0 ? [[old, next] as const] : [];
  });
  return {
    pairs: [...found.pairs, ...pairs],
    removed: found.removed.filter((each) => !pairs.some(([old]) => old === each)),
    added: found.added.filter((each) => !pairs.some(([, next]) => next === each)),
  };
}
