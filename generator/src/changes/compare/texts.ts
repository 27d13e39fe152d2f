/** Compares texts: descriptions, summaries and examples. */
import { isDeepStrictEqual } from 'node:util';
import type { Json } from '../../api/api.ts';
import type { KindId } from '../kinds/kinds.ts';
import { phrase, type Phrase } from '../phrase.ts';
import { within, type Both, type Comparison } from './comparison.ts';

interface Told {
  readonly description?: string;
  readonly summary?: string;
  readonly example?: Json | undefined;
}

/** Reports each text under the kind that `kinds` has for it. */
export function compareTexts(
  old: Told,
  next: Told,
  kinds: { readonly [Key in keyof Told]?: KindId },
  subject: Phrase,
  at: Both,
  comparison: Comparison,
): void {
  for (const key of ['summary', 'description', 'example'] as const) {
    const kind = kinds[key];
    if (kind === undefined || isDeepStrictEqual(old[key], next[key])) continue;
    comparison.add(kind, phrase`${[key]} of ${subject}`, within(at, key));
  }
}

/** Reports `yes` if a flag was set, `no` if it was removed. */
export function compareFlag(
  old: boolean,
  next: boolean,
  [yes, no]: readonly [KindId, KindId],
  subject: Phrase,
  at: Both,
  comparison: Comparison,
): void {
  if (old !== next) comparison.add(next ? yes : no, subject, at);
}

/** Reports a default that came, went or changed. */
export function compareDefault(
  old: Json | undefined,
  next: Json | undefined,
  [added, removed, changed]: readonly [KindId, KindId, KindId],
  subject: Phrase,
  at: Both,
  comparison: Comparison,
): void {
  if (isDeepStrictEqual(old, next)) return;
  const kind = old === undefined ? added : next === undefined ? removed : changed;
  comparison.add(kind, subject, at, turned(json(old), json(next)));
}

function json(value: Json | undefined): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}

/** `a`, then `b`: what it was and what it is, as far as it was or is. */
export function turned(old: string | Phrase | undefined, next: string | Phrase | undefined): Phrase {
  if (old === undefined) return next === undefined ? [] : phrase`${next}`;
  return next === undefined ? phrase`was ${old}` : phrase`${old} → ${next}`;
}
