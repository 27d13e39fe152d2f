import type { Api, Operation, Parameter, Type } from '../../api/api.ts';
import { withoutNull } from '../../api/nullable.ts';
import { describe, renamed, type Side } from '../names/called.ts';
import { phrase, type Phrase } from '../phrase.ts';
import { both, onlyNew, onlyOld, within, type Comparison } from './comparison.ts';
import { matchNamed } from './renamed.ts';
import { compareDefault, compareFlag, compareTexts, turned } from './texts.ts';
import type { TypeComparison } from './types.ts';

/** By place and name, path parameters by their position; one that is gone has become another of its name. */
export function compareParameters(
  old: Operation,
  next: Operation,
  owner: Phrase,
  types: TypeComparison,
  comparison: Comparison,
): void {
  const { add, pair } = comparison;
  const position = (parameter: Parameter): string | undefined => {
    const places = [old, next].map(({ path }) => path.filter((part) => typeof part !== 'string').indexOf(parameter));
    const place = places.reduce((last, place) => Math.max(last, place), -Infinity);
    return place < 0 ? undefined : String(place);
  };
  const found = matchNamed(old.parameters, next.parameters, keyOf, position, ({ name }) => name);
  for (const parameter of found.removed) {
    const kind = parameter.required ? 'required-parameter-removed' : 'optional-parameter-removed';
    add(kind, subjectOf(parameter, owner, 'old'), onlyOld(parameter));
  }
  for (const parameter of found.added) {
    const kind = parameter.required && !parameter.clientLevel ? 'required-parameter-added' : 'optional-parameter-added';
    add(kind, subjectOf(parameter, owner, 'new'), onlyNew(parameter));
  }
  for (const [before, after] of found.pairs) {
    const subject = subjectOf(after, owner, 'new');
    pair('argument', { old: before, new: after, subject, at: both(before, after) });
    compareParameter(before, after, subject, types, comparison);
  }
}

export function compareClientParameters(
  old: Api['clientParameters'],
  next: Api['clientParameters'],
  types: TypeComparison,
  comparison: Comparison,
): void {
  const { add, pair } = comparison;
  const found = matchNamed(old, next, keyOf, ({ name }) => name);
  for (const parameter of found.removed)
    add('client-parameter-removed', clientSubject(parameter, 'old'), onlyOld(parameter));
  for (const parameter of found.added) {
    const kind = parameter.required ? 'required-client-parameter-added' : 'client-parameter-added';
    add(kind, clientSubject(parameter, 'new'), onlyNew(parameter));
  }
  for (const [before, after] of found.pairs) {
    const subject = clientSubject(after, 'new');
    pair('option', { old: before, new: after, subject, at: both(before, after) });
    compareParameter(before, after, subject, types, comparison);
  }
}

function keyOf({ in: place, name }: Parameter): string {
  return `${place} ${place === 'header' ? name.toLowerCase() : name}`;
}

function subjectOf(parameter: Parameter, owner: Phrase, side: Side): Phrase {
  const onWire = phrase`${[parameter.in]} parameter ${parameter.name} of ${owner}`;
  return renamed(onWire, side, ({ names }) => phrase`argument ${names.argument(parameter)} of ${owner}`);
}

function clientSubject(parameter: Parameter, side: Side): Phrase {
  const onWire = phrase`${[parameter.in]} parameter ${parameter.name} of the client`;
  return renamed(onWire, side, ({ names }) => phrase`option ${names.option(parameter)} of the client`);
}

function compareParameter(
  old: Parameter,
  next: Parameter,
  subject: Phrase,
  types: TypeComparison,
  comparison: Comparison,
): void {
  const { add } = comparison;
  const at = both(old, next);
  if (old.in !== next.in) add('parameter-location-changed', subject, within(at, 'in'), turned(old.in, next.in));
  else if (keyOf(old) !== keyOf(next)) {
    const kind = old.in === 'path' ? 'path-parameter-renamed' : 'parameter-renamed';
    add(kind, subject, within(at, 'name'), turned(old.name, next.name));
  }
  const required = ['parameter-became-required', 'parameter-became-optional'] as const;
  compareFlag(old.required, next.required, required, subject, within(at, 'required'), comparison);
  compareWriting(old, next, subject, comparison);
  const defaults = ['parameter-default-added', 'parameter-default-removed', 'parameter-default-changed'] as const;
  compareDefault(old.default, next.default, defaults, subject, at, comparison);
  const deprecated = ['parameter-deprecated', 'parameter-no-longer-deprecated'] as const;
  compareFlag(old.deprecated, next.deprecated, deprecated, subject, within(at, 'deprecated'), comparison);
  const secret = ['parameter-became-secret', 'parameter-no-longer-secret'] as const;
  compareFlag(old.sensitive, next.sensitive, secret, subject, at, comparison);
  const clientLevel = ['parameter-became-client-level', 'parameter-no-longer-client-level'] as const;
  compareFlag(old.clientLevel, next.clientLevel, clientLevel, subject, at, comparison);
  const kinds = { description: 'parameter-description-changed', example: 'parameter-example-changed' } as const;
  compareTexts(old, next, kinds, subject, at, comparison);
  const place = { direction: 'request', subject, at } as const;
  const items = becameListOf(old, next);
  if (becameText(old, next)) add('parameter-became-text', subject, at, turned(describe(old.type), describe(next.type)));
  else if (items === undefined) types.compare(old.type, next.type, place);
  else {
    add('parameter-became-list', subject, at);
    types.compare(old.type, items, place);
  }
}

/** Whether what was a number or a flag is any text now: it was written as text before. */
function becameText(old: Parameter, next: Parameter): boolean {
  if ([old, next].some(({ style }) => style === 'json')) return false;
  const { type } = next;
  const isAnyText = type.kind === 'string' && type.format === undefined && Object.keys(type.constraints).length === 0;
  return isAnyText && ['integer', 'number', 'boolean'].includes(old.type.kind);
}

/** The items of what is a list now, where a list of one is written as the one value was. */
function becameListOf(old: Parameter, next: Parameter): Type | undefined {
  const [before, after] = [old, next].map(({ type }) => withoutNull(type));
  if (old.in !== next.in || before === undefined || after?.kind !== 'array') return undefined;
  const isPlain = ({ style }: Parameter): boolean => style === 'form' || style === 'simple' || style === 'cookie';
  if (!isPlain(old) || !isPlain(next) || !isScalar(before)) return undefined;
  // Where a comma is between items, text with a comma in it becomes two.
  return next.style !== 'simple' && next.explode ? after.items : undefined;
}

function isScalar({ kind }: Type): boolean {
  return ['string', 'integer', 'number', 'boolean', 'enum', 'literal'].includes(kind);
}

/** A single value is written the same either way, and so is a list in a path or header. */
function isWrittenByExplode({ type, style }: Parameter): boolean {
  const value = withoutNull(type);
  return !isScalar(value) && !(style === 'simple' && value.kind === 'array');
}

/** A style is a matter of the place: where that changed, it has said so. */
function compareWriting(old: Parameter, next: Parameter, subject: Phrase, { add }: Comparison): void {
  if (old.in !== next.in) return;
  const at = both(old, next);
  const isJson = ({ style }: Parameter): boolean => style === 'json';
  if (isJson(old) !== isJson(next)) add('parameter-serialization-changed', subject, at, turned(old.style, next.style));
  else if (old.style !== next.style)
    add('parameter-style-changed', subject, within(at, 'style'), turned(old.style, next.style));
  else if (old.explode !== next.explode && [old, next].every(isWrittenByExplode))
    add('parameter-explode-changed', subject, within(at, 'explode'));
  if (old.allowReserved !== next.allowReserved) {
    add('parameter-reserved-characters-changed', subject, within(at, 'allowReserved'));
  }
}
