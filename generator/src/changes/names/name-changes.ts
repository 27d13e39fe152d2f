/** Collects the changes of names: what is renamed in several languages is one change. */
import type { Change, NameChange } from '../change.ts';
import type { Both } from '../compare/comparison.ts';
import type { KindId } from '../kinds/kinds.ts';
import type { Phrase } from '../phrase.ts';
import type { Spoken } from './spoken.ts';

export interface NameChanges {
  /** Nothing where the two names are the same. */
  readonly renamed: (
    kind: KindId,
    subject: Phrase,
    at: Both,
    language: Pick<Spoken, 'id'>,
    old: string | undefined,
    next: string | undefined,
  ) => void;
  readonly all: () => readonly Change[];
}

export function createNameChanges(): NameChanges {
  const changes = new Map<string, { readonly change: Change; readonly names: NameChange[] }>();
  return {
    renamed(kind, subject, at, { id }, old, next) {
      if (old === next) return;
      const key = JSON.stringify([kind, subject, at.old, at.new]);
      const names: NameChange[] = changes.get(key)?.names ?? [];
      if (names.some((known) => known.language === id && known.old === old && known.new === next)) return;
      names.push({ language: id, old, new: next });
      const change: Change = { kind, subject, detail: [], old: at.old, new: at.new, names };
      changes.set(key, { change, names });
    },
    all: () => [...changes.values()].map(({ change }) => change),
  };
}
