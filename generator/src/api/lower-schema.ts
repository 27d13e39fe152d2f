/** Schema -> Type. One schema in one direction is one type, however often it is referred to. */
import type { Report } from '../diagnostic.ts';
import type { Node } from '../spec/node.ts';
import type {
  ArrayType,
  BooleanType,
  BytesType,
  Json,
  Named,
  NamedType,
  NullType,
  NumberType,
  StringType,
  Type,
  UnknownType,
} from './api.ts';
import { deepestType, mostProperties } from '../spec/limits.ts';
import { constraints } from './constraints.ts';
import { isMember } from './family.ts';
import { lowerAlias } from './lower-alias.ts';
import { lowerEnum } from './lower-enum.ts';
import { lowerObject } from './lower-object.ts';
import { createDeclarations } from './declarations.ts';
import { lowerUnion } from './lower-union.ts';
import type { Direction, Place } from './place.ts';
import type { Places } from './places.ts';
import { allowsNull, dependsOnDirection, isAnnotation, itemsOf, objectKeywords, typeNames } from './schema.ts';

export interface SchemaLowering {
  readonly report: Report;
  readonly places: Places;
  readonly lower: (schema: Node, direction: Direction) => Type;
  /** Notes a type before its parts are lowered, so that a schema can refer to itself. */
  readonly remember: (schema: Node, direction: Direction, type: Type) => void;
  /** Adds a named type. `complete` lowers its parts, when what it was met in is done: types may refer to each other in a long chain. */
  readonly declare: (type: NamedType, complete?: () => void) => void;
  /** Every named type made so far, each before those that its parts brought. */
  readonly types: () => readonly NamedType[];
  /** Whether there may be so many properties more; if not, that is reported. */
  readonly spend: (properties: number, schema: Node) => boolean;
}

export const string: StringType = { kind: 'string', format: undefined, constraints: {} };
export const boolean: BooleanType = { kind: 'boolean' };
export const bytes: BytesType = { kind: 'bytes' };
export const unknown: UnknownType = { kind: 'unknown' };
export const nullType: NullType = { kind: 'null' };

export function schemaLowering(report: Report, places: Places): SchemaLowering {
  const declarations = createDeclarations();
  const known: Record<Direction, Map<unknown, Type>> = { request: new Map(), response: new Map() };
  /** The schemas that are being lowered. Named types are known by then; lists and maps have no name for a reference to themselves. */
  const open = new Set<unknown>();
  let properties = 0;
  /** Beyond a limit, lowering stops: it would take long, and nothing uses the result. */
  let isOver = false;
  const refuse = (schema: Node, message: string, hint: string): void => {
    if (!isOver) report({ severity: 'error', rule: 'limit', message, hint, source: schema.source, at: 'key' });
    isOver = true;
  };
  const lowering: SchemaLowering = {
    report,
    places,
    ...declarations,
    lower(schema, direction) {
      const before = known[direction].get(schema.value);
      if (before !== undefined) return allowsNull(schema) ? nullable(before) : before;
      if (open.has(schema.value)) return endless(schema, report);
      if (open.size >= deepestType)
        refuse(schema, `more than ${deepestType} schemas consist of each other, with no object in between`, flatten);
      if (isOver) return unknown;
      open.add(schema.value);
      const type = lowerByKind(schema, direction, lowering);
      open.delete(schema.value);
      if (typeof schema.value === 'object') lowering.remember(schema, direction, type);
      if (open.size === 0) declarations.complete();
      return allowsNull(schema) ? nullable(type) : type;
    },
    remember(schema, direction, type) {
      const directions: Direction[] = dependsOnDirection(schema) ? [direction] : ['request', 'response'];
      for (const each of directions) known[each].set(schema.value, type);
    },
    spend(count, schema) {
      properties += count;
      if (properties > mostProperties) {
        // Only here: the first call loads the data of the locale, which takes 15 ms.
        const most = mostProperties.toLocaleString('en');
        refuse(schema, `the objects have more than ${most} properties together`, divide);
      }
      return !isOver;
    },
  };
  return lowering;
}

const flatten = 'let one of them say what it means itself, or put an object in between';
const divide = 'generate from a part of the description, or combine less by allOf';

function endless(schema: Node, report: Report): Type {
  report({
    severity: 'warning',
    rule: 'recursive-list',
    message: 'a list or map that consists of nothing but itself is generated as a list or map of anything',
    source: schema.source,
    hint: 'Put an object in between.',
  });
  return unknown;
}

export function nullable(type: Type): Type {
  return type.kind === 'nullable' || type.kind === 'null' || type.kind === 'unknown'
    ? type
    : { kind: 'nullable', type };
}

/** The type apart from null, which `lower` adds. */
function lowerByKind(schema: Node, direction: Direction, lowering: SchemaLowering): Type {
  if (typeof schema.value === 'boolean') return unknown;
  if (schema.has('const')) return lowerConst(schema.data('const'));
  if (schema.has('enum')) return lowerEnum(schema, direction, lowering);
  const parts = (schema.get('allOf')?.items() ?? []).filter((part) => !isAnnotation(part));
  const [only] = parts;
  if (only !== undefined && parts.length === 1 && !addsToAllOf(schema) && !isMember(schema)) {
    return narrowed(lowerAlias(schema, only, direction, lowering), schema);
  }
  const names = parts.length > 0 && typeNames(schema).length === 0 ? typeNamesOfParts(parts) : typeNames(schema);
  if (names.length > 1 || (!names.includes('object') && (schema.has('oneOf') || schema.has('anyOf')))) {
    return lowerUnion(schema, direction, lowering);
  }
  const telling = names.includes('object') ? schema : mostTelling(schema, parts);
  if (telling !== schema) return narrowed(lowering.lower(telling, direction), schema);
  switch (names[0]) {
    case 'string':
      return lowerString(schema);
    case 'integer':
    case 'number':
      return lowerNumber(schema, names[0]);
    case 'boolean':
      return boolean;
    case 'array':
      return lowerArray(schema, direction, lowering);
    case 'object':
      return lowerObject(schema, direction, lowering);
    default:
      return allowsNull(schema) ? nullType : unknown;
  }
}

/** The type of one of the parts of a schema, with the constraints of all of them. */
function narrowed(type: Type, schema: Node): Type {
  switch (type.kind) {
    case 'nullable':
      return nullable(narrowed(type.type, schema));
    case 'string':
    case 'array':
      return { ...type, constraints: constraints(schema, type.kind) };
    case 'integer':
    case 'number':
      return { ...type, constraints: constraints(schema, 'number') };
    default:
      return type;
  }
}

/** An `allOf` that is no object becomes its most specific part. */
function mostTelling(schema: Node, parts: readonly Node[]): Node {
  const keywords = [['enum', 'const'], ['items', 'format', 'contentEncoding'], ['allOf'], ['type']];
  const rank = (part: Node): number =>
    keywords.findIndex((keys) => keys.some((key) => part.has(key) && !(part === schema && key === 'allOf')));
  const ranked = [schema, ...parts].filter((part) => rank(part) >= 0);
  return ranked.toSorted((a, b) => rank(a) - rank(b))[0] ?? schema;
}

/** Whether a schema with an `allOf` describes the value itself too. */
function addsToAllOf(schema: Node): boolean {
  return [...objectKeywords, 'oneOf', 'anyOf'].some((key) => schema.has(key));
}

/** The first type that a part, or what it is made of itself, names. */
function typeNamesOfParts(parts: readonly Node[]): readonly string[] {
  const isChoice = (part: Node): boolean => part.has('oneOf') || part.has('anyOf');
  if (parts.some(isChoice)) return ['object'];
  const met = new Set<unknown>();
  const open = parts.toReversed();
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (met.has(part.value)) continue;
    met.add(part.value);
    const [name] = typeNames(part);
    if (name !== undefined) return [name];
    const below = part.get('allOf')?.items() ?? [];
    if (below.some(isChoice)) return ['object'];
    for (const each of below.toReversed()) open.push(each);
  }
  return [];
}

function lowerConst(value: unknown): Type {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { kind: 'literal', value };
  return value === null ? nullType : unknown;
}

function lowerString(schema: Node): StringType {
  const encoded = schema.text('contentEncoding') === 'base64';
  return {
    kind: 'string',
    format: encoded ? 'byte' : schema.text('format'),
    constraints: constraints(schema, 'string'),
  };
}

function lowerNumber(schema: Node, kind: NumberType['kind']): NumberType {
  const format = schema.text('format');
  const known = format === 'int32' || format === 'int64' || format === 'float' || format === 'double';
  return { kind, format: known ? format : undefined, constraints: constraints(schema, 'number') };
}

function lowerArray(schema: Node, direction: Direction, lowering: SchemaLowering): ArrayType {
  const items = schema.has('prefixItems') ? undefined : itemsOf(schema);
  const type = items === undefined ? unknown : lowering.lower(items, direction);
  return { kind: 'array', items: type, single: false, constraints: constraints(schema, 'array') };
}

/** What every named type has; the name is that of its place, which is the schema's own unless another is given. */
export function describe(
  schema: Node,
  direction: Direction,
  { places }: SchemaLowering,
  { names, naming, standing, home, operationId }: Place = places(schema),
  whole = schema,
): Named {
  const suffix = direction === 'request' && dependsOnDirection(whole) ? ' input' : '';
  return {
    ...{ home, naming, standing, operationId },
    names: names.map((name) => name + suffix),
    description: schema.text('description') ?? '',
    deprecated: schema.flag('deprecated'),
    example: example(schema),
    source: schema.source,
  };
}

export function example(schema: Node): Json | undefined {
  const examples = schema.data('examples');
  return Array.isArray(examples) ? (examples[0] as Json | undefined) : undefined;
}
