/** What a description may have. Past a limit it is refused, by the rule `limit` and with the place. */

/** Levels of objects and lists inside each other that a file may have; a real spec has some 30. */
export const deepest = 200;

/** Values that YAML aliases may add to a file when each is written out: an alias bomb has billions. */
export const mostAliased = 1_000_000;

/** Bytes of one file; the largest published descriptions have some 40 MB. */
export const largestFile = 64 * 2 ** 20;

/** Characters (UTF-16 units) of all files together. */
export const largestSpec = 128_000_000;

/** Files that one description may refer to. */
export const mostFiles = 20_000;
