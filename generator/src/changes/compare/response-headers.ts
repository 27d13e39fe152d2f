import type { Operation, ResultHeader } from '../../api/api.ts';
import { renamed, type Side } from '../names/called.ts';
import { phrase, type Phrase } from '../phrase.ts';
import { both, onlyNew, onlyOld, within, type Comparison } from './comparison.ts';
import { match } from './match.ts';
import { compareFlag, compareTexts, turned } from './texts.ts';
import type { TypeComparison } from './types.ts';

/** By name, in whatever case; of several of a name, first those that belong to the same statuses. */
export function compareResponseHeaders(
  old: Operation,
  next: Operation,
  owner: Phrase,
  types: TypeComparison,
  comparison: Comparison,
): void {
  const { add, pair } = comparison;
  const nameOf = ({ name }: ResultHeader): string => name.toLowerCase();
  const found = match(
    old.resultHeaders,
    next.resultHeaders,
    (header) => `${nameOf(header)} ${header.statuses.join(' ')}`,
    nameOf,
  );
  const subjectOf = (header: ResultHeader, side: Side): Phrase =>
    renamed(
      phrase`response header ${header.name} of ${owner}`,
      side,
      ({ names }) => phrase`result ${names.resultField(header)} of ${owner}`,
    );
  for (const header of found.removed) {
    const kind = header.optional ? 'optional-response-header-removed' : 'required-response-header-removed';
    add(kind, subjectOf(header, 'old'), onlyOld(header));
  }
  for (const header of found.added) add('response-header-added', subjectOf(header, 'new'), onlyNew(header));
  for (const [before, after] of found.pairs) {
    const subject = subjectOf(after, 'new');
    pair('result', { old: before, new: after, subject, at: both(before, after) });
    compareHeader(before, after, subject, types, comparison);
  }
}

function compareHeader(
  old: ResultHeader,
  next: ResultHeader,
  subject: Phrase,
  types: TypeComparison,
  comparison: Comparison,
): void {
  const at = both(old, next);
  const required = ['response-header-became-optional', 'response-header-became-required'] as const;
  compareFlag(old.optional, next.optional, required, subject, within(at, 'required'), comparison);
  if (old.optional === next.optional && old.statuses.join() !== next.statuses.join()) {
    const detail = turned(old.statuses.join(', '), next.statuses.join(', '));
    comparison.add('response-header-statuses-changed', subject, at, detail);
  }
  if (writingOf(old) !== writingOf(next)) comparison.add('response-header-serialization-changed', subject, at);
  const deprecated = ['response-header-deprecated', 'response-header-no-longer-deprecated'] as const;
  compareFlag(old.deprecated, next.deprecated, deprecated, subject, within(at, 'deprecated'), comparison);
  const secret = ['response-header-became-secret', 'response-header-no-longer-secret'] as const;
  compareFlag(old.sensitive, next.sensitive, secret, subject, at, comparison);
  compareTexts(old, next, { description: 'response-header-description-changed' }, subject, at, comparison);
  types.compare(old.type, next.type, { direction: 'response', subject, at });
}

/** Apart from what its type decides. */
function writingOf({ form, type }: ResultHeader): 'json' | 'exploded' | 'simple' {
  if (form === 'json' && ['object', 'map', 'array'].includes(type.kind)) return 'json';
  return typeof form === 'object' && 'fields' in form && form.explode ? 'exploded' : 'simple';
}
