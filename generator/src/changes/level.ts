/** The levels of a change: major, minor, patch, none. */
export const levels = ['none', 'patch', 'minor', 'major'] as const;

export type Level = (typeof levels)[number];

export function highest(given: Iterable<Level>): Level {
  return [...given].reduce<Level>((most, level) => (isBelow(most, level) ? level : most), 'none');
}

export function isBelow(level: Level, other: Level): boolean {
  return levels.indexOf(level) < levels.indexOf(other);
}
