import type { Api, Operation, SecurityScheme } from '../../api/api.ts';
import { called, renamed, type Side } from '../names/called.ts';
import { join, phrase, type Phrase } from '../phrase.ts';
import { both, onlyNew, onlyOld, within, type Comparison } from './comparison.ts';
import { isReordered, match } from './match.ts';
import { compareTexts, turned } from './texts.ts';

type Schemes = Api['securitySchemes'];

/** By name; one whose name is gone has become another that says the same. */
export function compareSecuritySchemes(old: Schemes, next: Schemes, comparison: Comparison): void {
  const { add, pair } = comparison;
  const found = match(old, next, ({ name }) => name, carried);
  for (const scheme of found.removed) add('security-scheme-removed', subjectOf(scheme, 'old'), onlyOld(scheme));
  for (const scheme of found.added) add('security-scheme-added', subjectOf(scheme, 'new'), onlyNew(scheme));
  for (const [before, after] of found.pairs) {
    const [subject, at] = [subjectOf(after, 'new'), both(before, after)];
    pair('option', { old: before, new: after, subject, at });
    if (before.name !== after.name) add('security-scheme-renamed', subject, at, turned(before.name, after.name));
    compareTexts(before, after, { description: 'security-scheme-description-changed' }, subject, at, comparison);
    compareCarrier(before, after, comparison);
  }
}

function subjectOf(scheme: SecurityScheme, side: Side): Phrase {
  const onWire = phrase`security scheme ${scheme.name}`;
  return renamed(onWire, side, ({ names }) => phrase`credential ${names.option(scheme)} of the client`);
}

/** Where the credential is put, and as what. */
function carried(scheme: SecurityScheme): string {
  return scheme.kind === 'apiKey' ? `${scheme.kind} in ${scheme.in} ${scheme.key}` : scheme.kind;
}

function compareCarrier(old: SecurityScheme, next: SecurityScheme, { add }: Comparison): void {
  const [subject, at] = [subjectOf(next, 'new'), both(old, next)];
  if (old.kind !== next.kind)
    add('security-scheme-type-changed', subject, within(at, 'type'), turned(old.kind, next.kind));
  if (old.kind !== 'apiKey' || next.kind !== 'apiKey') return;
  if (old.in !== next.in) add('security-key-moved', subject, within(at, 'in'), turned(old.in, next.in));
  const isHeader = old.in === 'header' || next.in === 'header';
  const [before, after] = [old, next].map(({ key }) => (isHeader ? key.toLowerCase() : key));
  if (before !== after) add('security-key-renamed', subject, within(at, 'name'), turned(old.key, next.key));
}

/** Schemes of a different spec under one name are one: what changed about it is reported where it is declared. */
export function compareSecurity(old: Operation, next: Operation, subject: Phrase, comparison: Comparison): void {
  const { pairs, add } = comparison;
  const at = within(both(old, next), 'security');
  const nameOf = (scheme: SecurityScheme): string =>
    pairs.option.find((pair) => pair.old === scheme)?.new.name ?? scheme.name;
  const before = old.security.map((schemes) => schemes.map(nameOf).sort());
  const after = next.security.map((schemes) => schemes.map(({ name }) => name).sort());
  const schemes = new Map<string, Phrase>([
    ...old.security.flat().map((scheme) => [nameOf(scheme), credential(scheme, 'old')] as const),
    ...next.security.flat().map((scheme) => [scheme.name, credential(scheme, 'new')] as const),
  ]);
  const [wasOpen, isOpen] = [isAnonymous(before), isAnonymous(after)];
  if (!needsAny(before) && needsAny(after) && !isOpen) {
    add('security-required', subject, at, shown(after, schemes));
    return;
  }
  if (needsAny(before) && !needsAny(after)) {
    add('security-dropped', subject, at);
    return;
  }
  if (wasOpen && !isOpen) add('anonymous-calls-forbidden', subject, at);
  if (!wasOpen && isOpen) add('anonymous-calls-allowed', subject, at);
  compareAlternatives(before.filter(isFilled), after.filter(isFilled), schemes, subject, at, comparison);
}

type Alternatives = readonly (readonly string[])[];

const isFilled = (schemes: readonly string[]): boolean => schemes.length > 0;

function needsAny(alternatives: Alternatives): boolean {
  return alternatives.some(isFilled);
}

function isAnonymous(alternatives: Alternatives): boolean {
  return alternatives.length === 0 || alternatives.some((schemes) => !isFilled(schemes));
}

function credential(scheme: SecurityScheme, side: Side): Phrase {
  return called(scheme.name, side, ({ names }) => names.option(scheme));
}

function shown(alternatives: Alternatives, schemes: ReadonlyMap<string, Phrase>): Phrase {
  const together = (names: readonly string[]): Phrase =>
    join(
      names.map((name) => schemes.get(name) ?? phrase`${name}`),
      ' and ',
    );
  return join(alternatives.map(together), ', or ');
}

function compareAlternatives(
  old: Alternatives,
  next: Alternatives,
  called: ReadonlyMap<string, Phrase>,
  subject: Phrase,
  at: ReturnType<typeof both>,
  { add }: Comparison,
): void {
  const found = match(old, next, (schemes) => schemes.join(' '));
  const added = new Set(found.added);
  for (const schemes of found.removed) {
    const more = [...added].find((other) => schemes.every((name) => other.includes(name)));
    const fewer = [...added].find((other) => other.every((name) => schemes.includes(name)));
    const [partner, kind] = more
      ? ([more, 'security-scheme-also-required'] as const)
      : ([fewer, 'security-scheme-no-longer-required'] as const);
    if (partner === undefined) add('security-alternative-removed', subject, at, shown([schemes], called));
    else {
      added.delete(partner);
      add(kind, subject, at, turned(shown([schemes], called), shown([partner], called)));
    }
  }
  for (const schemes of added) add('security-alternative-added', subject, at, shown([schemes], called));
  if (isReordered(found, next)) add('security-alternatives-reordered', subject, at);
}
