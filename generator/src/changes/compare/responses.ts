import type { Content, Operation, Response } from '../../api/api.ts';
import { isRedirection } from '../../api/outcomes.ts';
import { essence, isOtherVariant } from '../../spec/media-type.ts';
import type { KindId } from '../kinds/kinds.ts';
import { phrase, type Phrase } from '../phrase.ts';
import { both, onlyNew, onlyOld, within, type Comparison } from './comparison.ts';
import { match, type Match } from './match.ts';
import { compareErrorHeaders } from './response-headers.ts';
import { compareTexts, turned } from './texts.ts';
import type { TypeComparison } from './types.ts';

/** By status. */
export function compareResponses(
  old: Operation,
  next: Operation,
  owner: Phrase,
  types: TypeComparison,
  comparison: Comparison,
): void {
  const { add } = comparison;
  const subjectOf = ({ status }: Response): Phrase => phrase`response ${status} of ${owner}`;
  const exact = match(old.responses, next.responses, ({ status }) => status);
  const found = isMoved(exact) ? match(old.responses, next.responses, ({ status }) => status, successStatus) : exact;
  for (const response of found.removed) {
    add(`${outcomeOf(response)}-removed`, subjectOf(response), onlyOld(response));
  }
  for (const response of found.added) {
    add(`${outcomeOf(response)}-added`, subjectOf(response), onlyNew(response));
  }
  for (const [before, after] of found.pairs) {
    const [subject, at] = [subjectOf(after), both(before, after)];
    if (before.status !== after.status) {
      add('success-status-changed', subject, at, turned(before.status, after.status));
    }
    compareResponse(before, after, subject, types, comparison);
  }
}

/** Whether the only success that is gone has become the only one that is new. */
function isMoved({ removed, added }: Match<Response>): boolean {
  return [removed, added].every((responses) => responses.filter(successStatus).length === 1);
}

/** One key for all successes except `default`; undefined for other responses. */
function successStatus(response: Response): string | undefined {
  return outcomeOf(response) === 'success-response' && /^2(\d\d|XX)$/i.test(response.status) ? 'success' : undefined;
}

function outcomeOf({ status, success }: Response): 'redirection' | 'success-response' | 'error-response' {
  if (isRedirection(status)) return 'redirection';
  return success ? 'success-response' : 'error-response';
}

function compareResponse(
  old: Response,
  next: Response,
  subject: Phrase,
  types: TypeComparison,
  comparison: Comparison,
): void {
  const { add } = comparison;
  const at = both(old, next);
  if (old.success !== next.success)
    add(next.success ? 'response-became-success' : 'response-became-error', subject, at);
  compareTexts(old, next, { description: 'response-description-changed' }, subject, at, comparison);
  compareErrorHeaders(old, next, subject, types, comparison);
  const [before, after] = [old.contents, next.contents];
  if (before.length === 0 && after.length > 0) add('response-body-added', subject, within(at, 'content'));
  else if (before.length > 0 && after.length === 0) add('response-body-removed', subject, within(at, 'content'));
  else compareContents(before, after, subject, types, comparison);
}

/** By media type without its parameters; the only one that is gone has become the only one that is new. */
function compareContents(
  old: readonly Content[],
  next: readonly Content[],
  subject: Phrase,
  types: TypeComparison,
  comparison: Comparison,
): void {
  const { add } = comparison;
  const written = ({ contentType }: Content): string => contentType.toLowerCase();
  const named = ({ contentType }: Content): string => essence(contentType);
  const exact = match(old, next, written, named);
  const isReplaced = exact.removed.length === 1 && exact.added.length === 1;
  const found = isReplaced ? match(old, next, written, named, () => 'other') : exact;
  for (const content of found.removed)
    add('response-media-type-removed', subject, onlyOld(content), turned(content.contentType, undefined));
  for (const content of found.added)
    add('response-media-type-added', subject, onlyNew(content), turned(undefined, content.contentType));
  for (const [before, after] of found.pairs) {
    if (written(before) !== written(after)) {
      add(turnOfMediaType(before, after), subject, both(before, after), turned(before.contentType, after.contentType));
    }
    compareContent(before, after, subject, types, comparison);
  }
}

function turnOfMediaType({ contentType: old }: Content, { contentType: next }: Content): KindId {
  if (essence(old) !== essence(next)) return 'response-media-type-changed';
  return isOtherVariant(old, next) ? 'response-media-type-variant-changed' : 'response-media-type-parameters-changed';
}

function compareContent(
  old: Content,
  next: Content,
  subject: Phrase,
  types: TypeComparison,
  comparison: Comparison,
): void {
  const { add, pair } = comparison;
  const at = both(old, next);
  if (old.field !== undefined && next.field !== undefined) {
    pair('result', { old: old.field, new: next.field, subject, at });
    const { optional } = next.field;
    if (old.field.optional !== optional)
      add(optional ? 'result-became-optional' : 'result-became-certain', subject, at);
  }
  if (old.error !== undefined && next.error !== undefined) {
    pair('type', { old: old.error, new: next.error, subject: phrase`error of ${subject}`, at });
  }
  if (old.error === undefined && next.error !== undefined) add('error-became-declared', subject, at);
  compareTexts(old, next, { example: 'response-example-changed' }, subject, at, comparison);
  types.compare(old.type, next.type, { direction: 'response', subject, at });
}
