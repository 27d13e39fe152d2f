import type { ErrorBody, Operation, Response, ResultHeader } from '../../api/api.ts';
import { renamed, type Side } from '../names/called.ts';
import { phrase, type Phrase } from '../phrase.ts';
import { both, onlyNew, onlyOld, within, type Comparison } from './comparison.ts';
import { match } from './match.ts';
import { compareFlag, compareTexts, turned } from './texts.ts';
import type { TypeComparison } from './types.ts';

/** Those of successes, which are fields of the result. */
export function compareResultHeaders(
  old: Operation,
  next: Operation,
  owner: Phrase,
  types: TypeComparison,
  comparison: Comparison,
): void {
  const own = (header: ResultHeader): ResultHeader => header;
  const [was, is] = [old, next].map(({ resultHeaders }) => ({ declared: resultHeaders, fieldOf: own }));
  if (was && is) compareHeaders(was, is, { owner, kind: 'result' }, types, comparison);
}

/** Those of a failure, which are fields of its error; where it has none, nothing is said. */
export function compareErrorHeaders(
  old: Response,
  next: Response,
  owner: Phrase,
  types: TypeComparison,
  comparison: Comparison,
): void {
  const [was, is] = [old, next].map((response): Headers | undefined => {
    const error = response.contents.find((content) => content.error !== undefined)?.error;
    return error && { declared: response.headers, fieldOf: (header) => fieldOf(header, error) };
  });
  if (was && is) compareHeaders(was, is, { owner, kind: 'field' }, types, comparison);
}

interface Headers {
  readonly declared: readonly ResultHeader[];
  /** The public names of a header. */
  readonly fieldOf: (header: ResultHeader) => ResultHeader;
}

/** Several responses can have one error: each declares its headers, and the error has a field for all that are alike. */
function fieldOf({ name, source, statuses: [status = ''] }: ResultHeader, { headers }: ErrorBody): ResultHeader {
  const same = headers.filter((header) => header.name.toLowerCase() === name.toLowerCase());
  const here = same.filter(({ statuses }) => statuses.includes(status));
  const found = here.find((header) => header.source.pointer === source.pointer) ?? here[0] ?? same[0];
  if (found === undefined) throw new Error(`The error has no field for ${name}`);
  return found;
}

interface Owner {
  readonly owner: Phrase;
  /** The name of a field in a language. */
  readonly kind: 'result' | 'field';
}

/** By name, in whatever case; of several of a name, first those that belong to the same statuses. */
function compareHeaders(
  old: Headers,
  next: Headers,
  { owner, kind }: Owner,
  types: TypeComparison,
  comparison: Comparison,
): void {
  const { add, pair } = comparison;
  const nameOf = ({ name }: ResultHeader): string => name.toLowerCase();
  const found = match(
    old.declared,
    next.declared,
    (header) => `${nameOf(header)} ${header.statuses.join(' ')}`,
    nameOf,
  );
  const subjectOf = (header: ResultHeader, { fieldOf }: Headers, side: Side): Phrase =>
    renamed(
      phrase`response header ${header.name} of ${owner}`,
      side,
      ({ names }) => phrase`${[kind]} ${names.resultField(fieldOf(header))} of ${owner}`,
    );
  for (const header of found.removed) {
    const removed = header.optional ? 'optional-response-header-removed' : 'required-response-header-removed';
    add(removed, subjectOf(header, old, 'old'), onlyOld(header));
  }
  for (const header of found.added) add('response-header-added', subjectOf(header, next, 'new'), onlyNew(header));
  for (const [before, after] of found.pairs) {
    const subject = subjectOf(after, next, 'new');
    pair('result', { old: old.fieldOf(before), new: next.fieldOf(after), subject, at: both(before, after) });
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
  const compare = (): void => {
    types.compare(old.type, next.type, { direction: 'response', subject, at });
  };
  if (becameNumber(old, next)) comparison.offWire(compare);
  else compare();
}

/** Whether what was any text is a number or a flag now: it still comes as text. */
function becameNumber(old: ResultHeader, next: ResultHeader): boolean {
  const { type } = old;
  const isAnyText = type.kind === 'string' && type.format === undefined && Object.keys(type.constraints).length === 0;
  return isAnyText && ['integer', 'number', 'boolean'].includes(next.type.kind);
}

/** Apart from what its type decides. */
function writingOf({ form, type }: ResultHeader): 'json' | 'exploded' | 'simple' {
  if (form === 'json' && ['object', 'map', 'array'].includes(type.kind)) return 'json';
  return typeof form === 'object' && 'fields' in form && form.explode ? 'exploded' : 'simple';
}
