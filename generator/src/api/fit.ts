/** Patterns of the variants of a union without discriminator, from which a runtime chooses the best fit. */
import type { ArrayType, EnumType, Json, NullableType, ObjectType, Property, Type, UnionType } from './api.ts';
import { withoutNull } from './nullable.ts';

/**
 * A pattern, made of JSON Schema keywords; the README of the generator has the rule. Without `type` and `anyOf` any value
 * fits.
 */
export interface Pattern {
  readonly type?: JSONType;
  readonly nullable?: true;
  readonly const?: string | number | boolean;
  readonly enum?: readonly (string | number)[];
  readonly format?: string;
  readonly items?: Pattern;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Pattern>>;
  /** Names of properties in the model, by wire name, where they differ. */
  readonly names?: Readonly<Record<string, string>>;
  /** False if there are no further properties. */
  readonly additionalProperties?: Pattern | false;
  readonly anyOf?: readonly Pattern[];
}

export type JSONType = 'string' | 'integer' | 'number' | 'boolean' | 'null' | 'array' | 'object';

export interface Variant {
  readonly type: Type;
  readonly pattern: Pattern;
}

type NameOf = (property: Property) => string;

/** Expands a union inside a union to its variants. */
export function variantsOf(union: UnionType, nameOf: NameOf = ({ name }) => name): readonly Variant[] {
  const types = flat(union);
  const patterns = patternsOf(types, levels, nameOf);
  return types.map((type, index) => ({ type, pattern: patterns[index] ?? {} }));
}

/** The depth of a pattern: a variant, its properties, and their properties. */
const levels = 3;

/** Each variant once, however many unions it is in. */
function flat(union: UnionType): readonly Type[] {
  const met = new Set<Type>();
  const open = union.variants.toReversed();
  for (let type = open.pop(); type !== undefined; type = open.pop()) {
    if (met.has(type)) continue;
    met.add(type);
    if (type.kind === 'union' && type.discriminator === undefined) open.push(...type.variants.toReversed());
  }
  return [...met].filter((type) => type.kind !== 'union' || type.discriminator !== undefined);
}

/** A variant that is the only one of its kind of JSON needs no further pattern. */
function patternsOf(types: readonly Type[], depth: number, nameOf: NameOf): readonly Pattern[] {
  const kinds = types.map((type) => kindsOf(type));
  const counts = new Map<Kind, number>();
  for (const kind of kinds.flatMap((each) => [...each])) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const alone = kinds.map((each) => [...each].every((kind) => counts.get(kind) === 1));
  const alike = types.filter((_, index) => alone[index] !== true);
  const objects = alike.filter((type) => type.kind === 'object');
  const lists = alike.filter((type): type is ArrayType => type.kind === 'array' && !type.single);
  const inLists = lists.map((list) => list.items);
  const itemPatterns = depth > 1 ? patternsOf(inLists, depth - 1, nameOf) : [];
  const items = new Map<Type, Pattern | undefined>(lists.map((list, index) => [list, itemPatterns[index]]));
  const among = comparisonOf(objects, depth, nameOf);
  return types.map((type, index): Pattern => {
    if (alone[index] === true) return kindPattern(type);
    if (type.kind === 'object') return objectPattern(type, among, nameOf);
    if (!items.has(type)) return valuePattern(type, depth, nameOf);
    const item = items.get(type);
    return { type: 'array', ...(item === undefined ? {} : { items: item }) };
  });
}

/** Object variants of one union. */
interface Comparison {
  /** Whether a property of this name is the same in all of them. */
  readonly isShared: (name: string) => boolean;
  readonly isAnyClosed: boolean;
  readonly pattern: (property: Property) => Pattern;
}

/** Looks at each name once, for all objects that have a property of it. */
function comparisonOf(objects: readonly ObjectType[], depth: number, nameOf: NameOf): Comparison {
  const holders = Map.groupBy(
    objects.flatMap(({ properties }) => properties),
    ({ name }) => name,
  );
  const shared = new Set(
    [...holders].filter(([, all]) => all.length === objects.length && isSameInAll(all)).map(([name]) => name),
  );
  const known = new Map<string, ReadonlyMap<Property, Pattern>>();
  const patternsBy = (name: string): ReadonlyMap<Property, Pattern> => {
    const all = holders.get(name) ?? [];
    const patterns = known.get(name) ?? new Map(depth > 1 && differ(all) ? propertyPatterns(all, depth, nameOf) : []);
    known.set(name, patterns);
    return patterns;
  };
  return {
    isShared: (name) => objects.length === 0 || shared.has(name),
    isAnyClosed: objects.some(({ closed }) => closed),
    pattern: (property) => propertyPattern(property, patternsBy(property.name).get(property)),
  };
}

function isSameInAll(holders: readonly Property[]): boolean {
  return !differ(holders) && holders.every(({ required }) => required === holders[0]?.required);
}

function differ([first, ...others]: readonly Property[]): boolean {
  return first !== undefined && others.some(({ type }) => !isSame(type, first.type));
}

function propertyPatterns(holders: readonly Property[], depth: number, nameOf: NameOf): [Property, Pattern][] {
  const types = holders.map(({ type }) => withoutNull(type));
  const patterns = patternsOf(types, depth - 1, nameOf);
  return holders.map((holder, index) => [holder, patterns[index] ?? {}]);
}

/** A property that all objects have does not separate them, unless one of them has no further properties. */
function objectPattern(type: ObjectType, { isShared, isAnyClosed, pattern }: Comparison, nameOf: NameOf): Pattern {
  const told = type.properties.filter(({ name }) => isAnyClosed || !isShared(name));
  const properties = told.map((property) => [property.name, pattern(property)] as const);
  const required = told.filter((property) => property.required).map(({ name }) => name);
  const names = told.filter((property) => nameOf(property) !== property.name);
  const { additional } = type;
  return {
    type: 'object',
    ...(required.length === 0 ? {} : { required }),
    ...(properties.length === 0 ? {} : { properties: Object.fromEntries(properties) }),
    ...(names.length === 0 ? {} : { names: Object.fromEntries(names.map((each) => [each.name, nameOf(each)])) }),
    ...(type.closed ? { additionalProperties: false } : {}),
    ...(additional === undefined ? {} : { additionalProperties: kindPattern(additional) }),
  };
}

/** A property that is the same in all of its holders, and has no pattern among them, is only looked at from outside. */
function propertyPattern(property: Property, among: Pattern | undefined): Pattern {
  const type = withoutNull(property.type);
  const pattern = among ?? fixedPattern(type, kindPattern(type));
  return property.type.kind === 'nullable' ? { ...pattern, nullable: true } : pattern;
}

/** A value that a variant fixes excludes the variant wherever there is another. */
function fixedPattern(type: Type, otherwise: Pattern): Pattern {
  const value = type.kind === 'literal' ? type.value : type.kind === 'enum' ? onlyMember(type) : undefined;
  return value === undefined ? otherwise : { ...otherwise, const: value };
}

function onlyMember({ members }: EnumType): string | number | undefined {
  return members.length === 1 ? members[0]?.value : undefined;
}

function kindPattern(type: Type): Pattern {
  const kinds = [...kindsOf(type)];
  const [kind] = kinds;
  if (kind === undefined || kinds.length === everyKind.length) return {};
  const patterns = kinds.map((each): Pattern => ({ type: type.kind === 'integer' ? 'integer' : each }));
  return patterns.length === 1 ? (patterns[0] ?? {}) : { anyOf: patterns };
}

function valuePattern(type: Type, depth: number, nameOf: NameOf): Pattern {
  const pattern = kindPattern(type);
  switch (type.kind) {
    case 'nullable':
      return { ...valuePattern(type.type, depth, nameOf), nullable: true };
    case 'string':
      return checkedFormats.has(type.format ?? '') ? { ...pattern, format: type.format ?? '' } : pattern;
    case 'literal':
      return fixedPattern(type, pattern);
    case 'enum':
      return onlyMember(type) === undefined
        ? { ...pattern, enum: type.members.map(({ value }) => value) }
        : fixedPattern(type, pattern);
    case 'map':
      return type.values.kind === 'unknown' ? pattern : { ...pattern, additionalProperties: kindPattern(type.values) };
    case 'object':
      return objectPattern(type, comparisonOf([], 1, nameOf), nameOf);
    case 'union':
      return depth > 1 ? { anyOf: patternsOf(type.variants, depth - 1, nameOf) } : pattern;
    case 'integer':
    case 'number':
    case 'boolean':
    case 'null':
    case 'unknown':
    case 'bytes':
    case 'array':
      return pattern;
    default:
      return type satisfies never;
  }
}

/** The formats that every client can check. */
const checkedFormats = new Set(['date', 'date-time', 'uuid']);

type Kind = Exclude<JSONType, 'integer'>;

const everyKind: readonly Kind[] = ['string', 'number', 'boolean', 'null', 'array', 'object'];

function kindsOf(whole: Type): ReadonlySet<Kind> {
  const kinds = new Set<Kind>();
  const met = new Set<Type>();
  const open: Type[] = [whole];
  for (let type = open.pop(); type !== undefined; type = open.pop()) {
    if (met.has(type)) continue;
    met.add(type);
    if (type.kind === 'nullable') open.push(type.type);
    else if (type.kind === 'union') open.push(...type.variants.toReversed());
    else for (const kind of plainKinds(type)) kinds.add(kind);
    if (type.kind === 'array' && type.single) open.push(type.items);
  }
  return kinds;
}

function plainKinds(type: Exclude<Type, UnionType | NullableType>): readonly Kind[] {
  switch (type.kind) {
    case 'string':
    case 'bytes':
      return ['string'];
    case 'integer':
    case 'number':
      return ['number'];
    case 'boolean':
    case 'null':
    case 'array':
      return [type.kind];
    case 'literal':
      return [typeof type.value as 'string' | 'number' | 'boolean'];
    case 'enum':
      return [type.base === 'string' ? 'string' : 'number'];
    case 'map':
    case 'object':
      return ['object'];
    case 'unknown':
      return everyKind;
    default:
      return type satisfies never;
  }
}

function isSame(one: Type, other: Type): boolean {
  if (one === other) return true;
  if (one.kind === 'array' && other.kind === 'array')
    return one.single === other.single && isSame(one.items, other.items);
  if (one.kind === 'map' && other.kind === 'map') return isSame(one.values, other.values);
  if (one.kind === 'nullable' && other.kind === 'nullable') return isSame(one.type, other.type);
  if (one.kind === 'literal' && other.kind === 'literal') return one.value === other.value;
  if (one.kind === 'string' && other.kind === 'string') return one.format === other.format;
  return one.kind === other.kind && alikeKinds.has(one.kind);
}

const alikeKinds = new Set<Type['kind']>(['integer', 'number', 'boolean', 'null', 'unknown', 'bytes']);

/** As JSON, which every language can write. */
export function patternJSON(pattern: Pattern): Json {
  return pattern as unknown as Json;
}
