/** The texts about a change that every format uses. */
import { kinds } from './kinds/kinds.ts';
import { notJudged } from './kinds/unread.ts';
import { wire } from './judge.ts';
import { levels, type Level } from './level.ts';
import type { Spoken } from './names/spoken.ts';
import { join, phrase, translate, type Phrase } from './phrase.ts';
import type { NameChange } from './change.ts';
import type { Place, Report, ReportedChange } from './report.ts';

/** The subject, what happened to it, and how: one sentence without its full stop. */
export function sentence(change: ReportedChange, report: Report): Phrase {
  return told(change, spellings(change, report));
}

/** The same for users of one language, with its names alone. */
export function sentenceFor(change: ReportedChange, language: Spoken): Phrase {
  const names = (change.names ?? []).filter((name) => name.language === language.id);
  return translate(told(change, names.map(turn)), language);
}

function told({ kind, subject, detail }: ReportedChange, names: readonly Phrase[]): Phrase {
  const details = [...(detail.length === 0 ? [] : [detail]), ...names];
  const how = details.length === 0 ? [] : phrase`: ${join(details, '; ')}`;
  return phrase`${subject} ${[kinds[kind].says]}${how}`;
}

function turn({ old, new: next }: NameChange): Phrase {
  const names = [old, next].flatMap((name) => (name === undefined ? [] : [phrase`${name}`]));
  return join(names, ' → ');
}

/** The names of each language; languages of the same spelling stand together. */
function spellings({ names = [] }: ReportedChange, report: Report): readonly Phrase[] {
  const grouped = Map.groupBy(names, ({ old, new: next }) => JSON.stringify([old, next]));
  return [...grouped.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const titles = [...new Set(group.map(({ language }) => titleOf(language, report)))];
    return [phrase`${turn(first)} (${[titles.join(', ')]})`];
  });
}

export function titleOf(target: string, { languages }: Report): string {
  return target === wire ? 'wire' : (languages.find(({ id }) => id === target)?.title ?? target);
}

/** `major: wire, …; minor: …`, the highest first; who does not notice is left out. */
export function levelText({ levels: judged }: ReportedChange, report: Report): string {
  const targets = Object.entries(judged);
  const rows = levels.toReversed().flatMap((level) => {
    const titles = targets.filter(([, own]) => own === level).map(([target]) => titleOf(target, report));
    return titles.length === 0 || level === 'none' ? [] : [`${level}: ${titles.join(', ')}`];
  });
  return rows.length === 0 ? 'none' : rows.join('; ');
}

/** Its place; if it was removed, its old place. */
export function placeText({ newPlace, oldPlace }: ReportedChange): string {
  if (newPlace === undefined) return oldPlace === undefined ? '' : `was ${at(oldPlace)}`;
  return oldPlace === undefined ? at(newPlace) : `${at(newPlace)}, was ${at(oldPlace)}`;
}

function at({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

const unjudged = 'not judged';

/** The level, or `not judged` if no rule judges the change. */
export type Group = Level | typeof unjudged;

/** The changes by level, the highest first; then those that are not judged. */
export function byLevel({ changes }: Report): readonly (readonly [Group, readonly ReportedChange[]])[] {
  const grouped = Map.groupBy(changes, ({ kind, level }): Group => (kind === notJudged ? unjudged : level));
  const groups: readonly Group[] = [...levels.toReversed(), unjudged];
  return groups.flatMap((group) => {
    const own = grouped.get(group);
    return own === undefined ? [] : [[group, own] as const];
  });
}

/** `3 changes: 1 major, 2 patch`. */
export function summary(report: Report): string {
  const { changes } = report;
  if (changes.length === 0) return 'nothing changed';
  const counts = byLevel(report).map(([level, own]) => `${own.length} ${level}`);
  return `${changes.length} change${changes.length === 1 ? '' : 's'}: ${counts.join(', ')}`;
}
