/** One room of names, given out by rule: who gets which does not depend on the order of the claims. */

export interface Claim<Key> {
  readonly key: Key;
  /** The best first. */
  readonly candidates: readonly string[];
  /** If two claims want the same name, the one whose identity sorts first gets it. */
  readonly identity: string;
  /** A claim with a lower number comes first; the default is 0. */
  readonly order?: number;
}

export interface Scope {
  /**
   * A name for each claim: the first candidate that is free, not reserved, and no better candidate of another claim;
   * after them, the last one with a hash of the identity. What was settled before keeps its names.
   */
  settle: <Key>(claims: readonly Claim<Key>[]) => ReadonlyMap<Key, string>;
}

/** Longer names leave no room for an ending within the 255 bytes that a file system allows. */
const LONGEST = 120;

/** Names that differ only in case are the same name, because some file systems see them so. */
export function scope(reserved: ReadonlySet<string>): Scope {
  const taken = new Set<string>();
  // How far the hashes of an identity that many claims share are used up.
  const reached = new Map<string, string>();
  const claimIfFree = (name: string): boolean => {
    const key = name.toLowerCase();
    if (name.length > LONGEST || reserved.has(name) || taken.has(key)) return false;
    taken.add(key);
    return true;
  };
  const claimWithHash = ({ candidates, identity }: Claim<unknown>): string => {
    const base = (candidates.at(-1) ?? '').slice(0, LONGEST - 16);
    // Loaded only now, because hardly any API needs it.
    const { createHash } = process.getBuiltinModule('node:crypto');
    const claim = `${base} ${identity}`;
    for (let text = reached.get(claim) ?? identity; ;) {
      const digest = createHash('sha256').update(text).digest('hex');
      const name = [6, 8, 10].map((length) => base + digest.slice(0, length)).find(claimIfFree);
      reached.set(claim, text);
      if (name !== undefined) return name;
      text = digest;
    }
  };
  return {
    settle<Key>(claims: readonly Claim<Key>[]) {
      const names = new Map<Key, string>();
      let open: readonly Claim<Key>[] = claims.toSorted(compare);
      for (let rank = 0; open.some(({ candidates }) => rank < candidates.length); rank += 1) {
        open = open.filter(({ key, candidates }) => {
          const name = candidates[rank];
          if (name === undefined || !claimIfFree(name)) return true;
          names.set(key, name);
          return false;
        });
      }
      for (const claim of open) names.set(claim.key, claimWithHash(claim));
      return names;
    },
  };
}

function compare(a: Claim<unknown>, b: Claim<unknown>): number {
  const byOrder = (a.order ?? 0) - (b.order ?? 0);
  if (byOrder !== 0 || a.identity === b.identity) return byOrder;
  return a.identity < b.identity ? -1 : 1;
}
