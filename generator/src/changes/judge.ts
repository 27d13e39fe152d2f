/** Judges changes: the level of each one for each package and on the wire. */
import type { Change } from './change.ts';
import type { Kind } from './kinds/kind.ts';
import { kinds } from './kinds/kinds.ts';
import { highest, type Level } from './level.ts';
import type { Spoken } from './names/spoken.ts';

export interface JudgedChange extends Change {
  readonly level: Level;
  /** On the wire, and in each language, by its id. */
  readonly levels: Levels;
}

export type Levels = Readonly<Record<string, Level>>;

/** The name of the wire in lists of languages. */
export const wire = 'wire';

export function judge(change: Change, languages: readonly Spoken[]): JudgedChange {
  const kind = kinds[change.kind];
  const levels = Object.fromEntries([
    [wire, change.offWire === true ? 'none' : kind.wire],
    ...languages.map((language) => [language.id, levelIn(language, kind, change)] as const),
  ]);
  return { ...change, levels, level: highest(Object.values(levels)) };
}

function levelIn({ id, new: surface }: Spoken, { users, where }: Kind, { names }: Change): Level {
  if (names !== undefined && !names.some(({ language }) => language === id)) return 'none';
  return where !== undefined && surface.traits.includes(where.trait) ? where.users : users;
}

/** Of all changes together. */
export function overall(changes: readonly JudgedChange[], languages: readonly Spoken[]): Levels {
  const ids = [wire, ...languages.map(({ id }) => id)];
  return Object.fromEntries(ids.map((id) => [id, highest(changes.map(({ levels }) => levels[id] ?? 'none'))]));
}
