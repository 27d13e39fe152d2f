/** One room of names: what is claimed first keeps its name, what comes later takes the next of its own. */
export interface Scope {
  /** The first of `candidates` that is free and not reserved; after them, the last one with a hash of `identity`. */
  claim: (candidates: readonly string[], identity: string) => string;
}

/** Longer names leave no room for an ending within the 255 bytes that a file system allows. */
const LONGEST = 120;
const LONGEST_ENDING = 16;

/** Names that differ only in case are the same name, because some file systems see them so. */
export function scope(reserved: ReadonlySet<string>): Scope {
  const taken = new Set<string>();
  const claimIfFree = (name: string): boolean => {
    const key = name.toLowerCase();
    if (name.length > LONGEST || reserved.has(name) || taken.has(key)) return false;
    taken.add(key);
    return true;
  };
  return {
    claim(candidates, identity) {
      const free = candidates.find(claimIfFree);
      if (free !== undefined) return free;
      // Loaded only now, because hardly any API needs it.
      const { createHash } = process.getBuiltinModule('node:crypto');
      const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
      const base = (candidates.at(-1) ?? '').slice(0, LONGEST - LONGEST_ENDING);
      // Equal identities have equal hashes: the next ending is then that of the hash.
      for (let digest = hash(identity); ; digest = hash(digest)) {
        for (let length = 6; length <= LONGEST_ENDING; length += 2) {
          const name = base + digest.slice(0, length);
          if (claimIfFree(name)) return name;
        }
      }
    },
  };
}
