/** Types as the JSON Schemas that clients validate responses against. */
import { isExponential, portable } from '../spec/regular-expression.ts';
import type { Json, NamedType, ObjectType, Property, Type } from './api.ts';

/** How a language writes schemas. */
export interface SchemaWriter<Written> {
  readonly literal: (value: Json) => Written;
  readonly list: (items: readonly Written[]) => Written;
  /** A schema by its keywords; `declares` if it declares a named type. */
  readonly schema: (keywords: readonly (readonly [string, Written])[], declares?: NamedType) => Written;
  readonly properties: (properties: readonly (readonly [Property, Written])[]) => Written;
  /** Types can refer to each other in a circle, so this is to be something that gives the schema when it is asked for. */
  readonly reference: (type: NamedType) => Written;
}

export function writeDeclaredSchema<Written>(type: NamedType, writer: SchemaWriter<Written>): Written {
  switch (type.kind) {
    case 'enum':
      if (type.anyText) return writer.schema([['type', writer.literal('string')]], type);
      return writer.schema([['enum', writer.literal(type.members.map(({ value }) => value))]], type);
    case 'object':
      return writer.schema(objectKeywords(type, writer), type);
    case 'union':
      return writer.schema([['anyOf', writer.list(type.variants.map((part) => writeSchema(part, writer)))]], type);
    default:
      return type satisfies never;
  }
}

type Keywords<Written> = readonly (readonly [string, Written])[];

function objectKeywords<Written>(type: ObjectType, writer: SchemaWriter<Written>): Keywords<Written> {
  const { properties, additional } = type;
  const required = properties.filter((property) => property.required).map(({ name }) => writer.literal(name));
  const declared = properties.map((property) => [property, writeSchema(property.type, writer)] as const);
  return [
    ['type', writer.literal('object')],
    ...keyword('required', required.length === 0 ? undefined : writer.list(required)),
    ...keyword('properties', declared.length === 0 ? undefined : writer.properties(declared)),
    ...keyword('additionalProperties', additional && writeSchema(additional, writer)),
  ];
}

function keyword<Written>(name: string, value: Written | undefined): Keywords<Written> {
  return value === undefined ? [] : [[name, value]];
}

export function writeSchema<Written>(type: Type, writer: SchemaWriter<Written>): Written {
  const { literal, list, schema } = writer;
  switch (type.kind) {
    case 'string':
    case 'integer':
    case 'number':
      return schema([
        ['type', literal(type.kind)],
        ...keyword('format', type.format === undefined ? undefined : literal(type.format)),
        ...narrowing(type, writer),
      ]);
    case 'boolean':
    case 'null':
      return schema([['type', literal(type.kind)]]);
    case 'unknown':
    case 'bytes':
      return schema([]);
    case 'literal':
      return schema([['const', literal(type.value)]]);
    case 'array': {
      const items = writeSchema(type.items, writer);
      const many = schema([['type', literal('array')], ['items', items], ...narrowing(type, writer)]);
      return type.single ? schema([['anyOf', list([items, many])]]) : many;
    }
    case 'map':
      return schema([
        ['type', literal('object')],
        ['additionalProperties', writeSchema(type.values, writer)],
      ]);
    case 'nullable':
      return schema([['anyOf', list([writeSchema(type.type, writer), schema([['type', literal('null')]])])]]);
    case 'enum':
    case 'object':
    case 'union':
      return writer.reference(type);
    default:
      return type satisfies never;
  }
}

function narrowing<Written>(
  { constraints }: Extract<Type, { constraints: unknown }>,
  { literal }: SchemaWriter<Written>,
): Keywords<Written> {
  return Object.entries<Json>({ ...constraints }).map(([name, value]) =>
    name === 'pattern' && typeof value === 'string'
      ? [isExponential(value) ? 'slowPattern' : name, literal(portable(value))]
      : [name, literal(value)],
  );
}
