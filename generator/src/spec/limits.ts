/** Levels of objects and lists inside each other that a file may have; a real spec has some 30. */
export const deepest = 200;

/** Values that YAML aliases may add to a file when each is written out: an alias bomb has billions. */
export const mostAliased = 1_000_000;
