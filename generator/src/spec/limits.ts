/** The limits of a description. The rule `limit` refuses one that exceeds a limit, and names the place. */

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

/** Schemas that consist of each other without an object in between: lists of lists, or `allOf` of a single part. */
export const deepestType = 200;

/** Properties of all objects together, with those that `allOf` brings. */
export const mostProperties = 300_000;

/** The most values of an example, and the deepest nesting of its types; the rest is left out. */
export const mostSampled = 1000;
export const deepestSample = 50;

/** Characters and values of an example of the description that examples show; a larger one is not used. */
export const longestExample = 4000;

/** Variants of a union, and of all unions together, with those of the unions, lists and maps in them written out. */
export const mostVariants = 20_000;
export const mostVariantsTogether = 1_000_000;
