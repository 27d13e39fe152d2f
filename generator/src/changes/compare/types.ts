/** Compares two types at one place: which values are newly allowed, and which no longer. */
import type { Api, LiteralType, NullableType, Type } from '../../api/api.ts';
import { withoutNull } from '../../api/nullable.ts';
import { isNamed, sentTypes } from '../../api/walk.ts';
import type { Direction } from '../kinds/kind.ts';
import { called, calledType, renamed } from '../names/called.ts';
import { phrase, type Phrase } from '../phrase.ts';
import { both, type Both, type Comparison } from './comparison.ts';
import { compareConstraints } from './constraints.ts';
import { compareEnums } from './enums.ts';
import { compareObjects } from './objects.ts';
import { compareScalars } from './scalars.ts';
import { compareFlag, compareTexts, turned } from './texts.ts';
import { compareUnions } from './unions.ts';

/** Where two types stand. */
export interface Place {
  readonly direction: Direction;
  readonly subject: Phrase;
  readonly at: Both;
  /** Of the field of a type that is only received: it may be absent, before and now. */
  readonly mayBeAbsent?: boolean;
}

export interface TypeComparison {
  readonly compare: (old: Type, next: Type, place: Place) => void;
  /** Whether requests have either of them. */
  readonly isSent: (old: Type, next: Type) => boolean;
}

/** Compares a pair of named types once in each direction, however often it is met. */
export function typeComparison(oldApi: Api, nextApi: Api, comparison: Comparison): TypeComparison {
  const sent = { old: sentTypes(oldApi), new: sentTypes(nextApi) };
  const known = new Map<string, Map<Type, Set<Type>>>();
  const isNew = (old: Type, next: Type, direction: Direction): boolean => {
    const side = `${direction} ${comparison.isOffWire() ? 'off' : 'on'} the wire`;
    const pairs = known.get(side) ?? new Map<Type, Set<Type>>();
    const partners = pairs.get(old) ?? new Set();
    known.set(side, pairs.set(old, partners));
    return partners.size < partners.add(next).size;
  };
  const types: TypeComparison = {
    compare(old, next, place) {
      const [before, after] = [withoutNull(old), withoutNull(next)];
      compareNull(old, next, place, comparison);
      if (isNamed(before) && isNamed(after)) {
        if (!isNew(before, after, place.direction)) return;
        compareNamed(before, after, place, comparison);
        compareUse(before, after, place, sent, comparison);
      }
      compareKinds(before, after, inType(before, after, place), types, comparison);
    },
    isSent: (old, next) => sent.old.has(old) || sent.new.has(next),
  };
  return types;
}

/** An unknown value can be null, so that is no separate change. */
function compareNull(old: Type, next: Type, place: Place, { add, offWire }: Comparison): void {
  const { direction, subject, at, mayBeAbsent = false } = place;
  if (old.kind === 'unknown' || next.kind === 'unknown' || old.kind === 'null' || next.kind === 'null') return;
  const [was, is] = [old.kind === 'nullable', next.kind === 'nullable'];
  if (was === is) return;
  if (!is && direction === 'request' && isImplied(next)) {
    // Packages take no null any more; the server still does.
    offWire(() => {
      add('request-no-longer-nullable', subject, at);
    });
  } else if (!is) add(`${direction}-no-longer-nullable`, subject, at);
  else add(mayBeAbsent ? 'optional-became-nullable' : `${direction}-became-nullable`, subject, at);
}

function isImplied(type: Type): boolean {
  return type.kind === 'object' && type.implied === true;
}

type Named = Extract<Type, { readonly names: readonly string[] }>;

/** The texts of a named type. */
function compareNamed(old: Named, next: Named, { subject, at }: Place, comparison: Comparison): void {
  const own = both(old, next);
  const title = typeSubject(next, subject);
  if (old.kind === next.kind)
    comparison.pair('type', { old, new: next, subject: title, at: nameOf(old) === nameOf(next) ? own : at });
  const kinds = { description: 'type-description-changed', example: 'type-example-changed' } as const;
  if (old.naming !== 'derived' || next.naming !== 'derived') compareTexts(old, next, kinds, title, own, comparison);
  const flags = ['type-deprecated', 'type-no-longer-deprecated'] as const;
  compareFlag(old.deprecated, next.deprecated, flags, title, own, comparison);
}

/** A field that can be null, absent or given is another one where it is only read. */
function compareUse(
  old: Named,
  next: Named,
  { subject }: Place,
  sent: { readonly old: ReadonlySet<Type>; readonly new: ReadonlySet<Type> },
  comparison: Comparison,
): void {
  if (![old, next].every(hasOptionalNullable)) return;
  const kinds = ['type-became-sent', 'type-no-longer-sent'] as const;
  compareFlag(sent.old.has(old), sent.new.has(next), kinds, typeSubject(next, subject), both(old, next), comparison);
}

function hasOptionalNullable(type: Named): boolean {
  const kinds = ['nullable', 'null', 'unknown'];
  return type.kind === 'object' && type.properties.some((each) => !each.required && kinds.includes(each.type.kind));
}

function typeSubject(type: Named, subject: Phrase): Phrase {
  if (type.naming === 'component') return called(nameOf(type), 'new', ({ names }) => names.type(type));
  return renamed(subject, 'new', (surface) => {
    return surface.type(type) === undefined ? undefined : phrase`${surface.names.type(type)}`;
  });
}

function nameOf({ names }: Named): string {
  return names[0] ?? '';
}

/** Names a place by its component, or else by the use of its type. */
function inType(old: Type, next: Type, { direction, subject, at }: Place): Place {
  if (!isNamed(old) || !isNamed(next)) return { direction, subject, at };
  return { direction, subject: typeSubject(next, subject), at: next.naming === 'component' ? both(old, next) : at };
}

function compareKinds(
  old: Exclude<Type, NullableType>,
  next: Exclude<Type, NullableType>,
  place: Place,
  types: TypeComparison,
  comparison: Comparison,
): void {
  const { direction, subject, at } = place;
  const { add } = comparison;
  if (old.kind === 'array' && next.kind === 'array') {
    if (old.single !== next.single)
      add(`${direction}-list-of-one-${next.single ? 'allowed' : 'forbidden'}`, subject, at);
    compareConstraints(old.constraints, next.constraints, place, comparison);
    comparison.pair('list', { old, new: next, subject, at });
    types.compare(old.items, next.items, { ...place, subject: phrase`items of ${subject}` });
  } else if (old.kind === 'map' && next.kind === 'map') {
    comparison.pair('list', { old, new: next, subject, at });
    types.compare(old.values, next.values, { ...place, subject: phrase`values of ${subject}` });
  } else if (old.kind === 'object' && next.kind === 'object') {
    const kinds = [`${direction}-type-left-open`, `${direction}-type-declared`] as const;
    compareFlag(isImplied(old), isImplied(next), kinds, subject, at, comparison);
    compareObjects(old, next, place, types, comparison);
  } else if (old.kind === 'union' || next.kind === 'union') compareUnions(old, next, place, types, comparison);
  else if (isListed(old) && isListed(next)) compareEnums(old, next, place, comparison);
  else if (!compareScalars(old, next, place, comparison)) {
    add(`${direction}-type-changed`, subject, at, turned(calledType(old, 'old'), calledType(next, 'new')));
  }
}

type Listed = Extract<Type, { readonly kind: 'enum' }> | LiteralType;

function isListed(type: Type): type is Listed {
  return type.kind === 'enum' || type.kind === 'literal';
}
