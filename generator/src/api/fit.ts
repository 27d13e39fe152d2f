/** What tells the variants of a union without discriminator apart, so that the one that fits a value best can be chosen. */
import type { ArrayType, EnumType, Json, NullableType, ObjectType, Property, Type, UnionType } from './api.ts';

/**
 * What a value is held against: the keywords of JSON Schema that the rule in the README of the generator names. Without
 * `type` and `anyOf` anything fits.
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
  /** False where there are no further properties. */
  readonly additionalProperties?: Pattern | false;
  readonly anyOf?: readonly Pattern[];
}

export type JSONType = 'string' | 'integer' | 'number' | 'boolean' | 'null' | 'array' | 'object';

export interface Variant {
  readonly type: Type;
  readonly pattern: Pattern;
}

type NameOf = (property: Property) => string;

/** A union inside a union is told apart by its own variants. */
export function variantsOf(union: UnionType, nameOf: NameOf = ({ name }) => name): readonly Variant[] {
  const types = flat(union);
  const patterns = patternsOf(types, levels, nameOf);
  return types.map((type, index) => ({ type, pattern: patterns[index] ?? {} }));
}

/** How deep values are looked into: a variant, its properties, and theirs. */
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

/** A type that is alone with its kind of JSON is known by that; others are looked into. */
function patternsOf(types: readonly Type[], depth: number, nameOf: NameOf): readonly Pattern[] {
  const kinds = types.map((type) => kindsOf(type));
  const isAlone = (index: number): boolean =>
    kinds.every((others, other) => other === index || ![...others].some((kind) => kinds[index]?.has(kind)));
  const alike = types.filter((_, index) => !isAlone(index));
  const objects = alike.filter((type) => type.kind === 'object');
  const lists = alike.filter((type) => type.kind === 'array' && !type.single) as ArrayType[];
  const items =
    depth > 1
      ? patternsOf(
          lists.map((list) => list.items),
          depth - 1,
          nameOf,
        )
      : [];
  return types.map((type, index): Pattern => {
    if (isAlone(index)) return kindPattern(type);
    if (type.kind === 'object') return objectPattern(type, objects, depth, nameOf);
    const item = lists.indexOf(type as ArrayType);
    if (item >= 0) return { type: 'array', ...(items[item] === undefined ? {} : { items: items[item] }) };
    return valuePattern(type, depth, nameOf);
  });
}

/** What all of `others` have in common says nothing, unless one of them has no further properties. */
function objectPattern(type: ObjectType, others: readonly ObjectType[], depth: number, nameOf: NameOf): Pattern {
  const isAnyClosed = others.some(({ closed }) => closed);
  const told = type.properties.filter((property) => isAnyClosed || !others.every((other) => hasSame(other, property)));
  const properties = told.map((property) => {
    const holders = others.flatMap((other) => propertyOf(other, property.name) ?? []);
    const differ = holders.some((holder) => !isSame(holder.type, property.type));
    return [property.name, propertyPattern(property, differ ? holders : [], depth, nameOf)] as const;
  });
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

/** A property that is the same in all of its holders is only looked at from outside. */
function propertyPattern(property: Property, holders: readonly Property[], depth: number, nameOf: NameOf): Pattern {
  const isNullable = property.type.kind === 'nullable';
  const type = isNullable ? withoutNull(property.type) : property.type;
  const index = holders.findIndex((holder) => holder === property);
  const among = holders.map((holder) => withoutNull(holder.type));
  const pattern =
    depth > 1 && index >= 0
      ? (patternsOf(among, depth - 1, nameOf)[index] ?? {})
      : fixedPattern(type, kindPattern(type));
  return isNullable ? { ...pattern, nullable: true } : pattern;
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
      return objectPattern(type, [], 1, nameOf);
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

/** Formats that every client can tell. */
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

function hasSame(owner: ObjectType, { name, required, type }: Property): boolean {
  const other = propertyOf(owner, name);
  return other !== undefined && other.required === required && isSame(other.type, type);
}

function propertyOf(owner: ObjectType, name: string): Property | undefined {
  const known = byName.get(owner) ?? new Map(owner.properties.map((property) => [property.name, property]));
  byName.set(owner, known);
  return known.get(name);
}

const byName = new WeakMap<ObjectType, ReadonlyMap<string, Property>>();

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

function withoutNull(type: Type): Exclude<Type, { kind: 'nullable' }> {
  return type.kind === 'nullable' ? type.type : type;
}

/** As JSON, which every language can write. */
export function patternJSON(pattern: Pattern): Json {
  return pattern as unknown as Json;
}
