/** Full schemas of response bodies, which only clients that validate responses load. */
import type { Constraints, Json, NamedType, ObjectType, Type } from '../../api/api.ts';
import { code, mark, trusted, type Code } from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { sourceFile } from './file.ts';
import { array, dict, literal, string } from './literal.ts';
import { fileName, runtime, schemaReference, type Package } from './package.ts';

export function schemaSource(type: NamedType, context: Package): OutputFile {
  const body = code`schema: ${runtime('SchemaObject')} = ${namedSchema(type, context)}`;
  const path = `_generated/schemas/${fileName(context.names.type(type))}`;
  return sourceFile(path, { body: mark(type.source, body), begins: 'statement' }, context);
}

function namedSchema(type: NamedType, context: Package): Code {
  switch (type.kind) {
    case 'enum':
      return dict([['enum', literal(type.members.map(({ value }) => value))]]);
    case 'object':
      return objectSchema(type, context);
    case 'union':
      return anyOf(type.variants.map((variant) => schemaCode(variant, context)));
    default:
      return type satisfies never;
  }
}

function objectSchema(type: ObjectType, context: Package): Code {
  const required = type.properties.filter((property) => property.required).map(({ name }) => string(name));
  const properties = type.properties.map(
    ({ name, type: value, source }) => [name, mark(source, schemaCode(value, context))] as const,
  );
  return dict(
    [
      ['type', string('object')],
      ['required', required.length === 0 ? undefined : array(required)],
      ['properties', dict(properties, true)],
      ['additionalProperties', type.additional && schemaCode(type.additional, context)],
    ],
    true,
  );
}

/** A named type is referred to through a function, because types can refer to each other in a circle. */
export function schemaCode(type: Type, context: Package): Code {
  switch (type.kind) {
    case 'string':
      return dict([
        ['type', string('string')],
        ['format', type.format === undefined ? undefined : string(type.format)],
        ...narrowed(type.constraints),
      ]);
    case 'integer':
    case 'number':
      return dict([
        ['type', string(type.kind)],
        ['format', type.format && string(type.format)],
        ...narrowed(type.constraints),
      ]);
    case 'boolean':
    case 'null':
      return dict([['type', string(type.kind)]]);
    case 'unknown':
    case 'bytes':
      return trusted('{}');
    case 'literal':
      return dict([['const', literal(type.value)]]);
    case 'array': {
      const items = schemaCode(type.items, context);
      const many = dict([['type', string('array')], ['items', items], ...narrowed(type.constraints)]);
      return type.single ? anyOf([items, many]) : many;
    }
    case 'map':
      return dict([
        ['type', string('object')],
        ['additionalProperties', schemaCode(type.values, context)],
      ]);
    case 'nullable':
      return anyOf([schemaCode(type.type, context), dict([['type', string('null')]])]);
    case 'enum':
    case 'object':
    case 'union':
      return code`lambda: ${schemaReference(type, context)}`;
    default:
      return type satisfies never;
  }
}

function narrowed(constraints: Constraints): [string, Code][] {
  return Object.entries<Json>({ ...constraints }).map(([key, value]) => [key, literal(value)]);
}

function anyOf(schemas: readonly Code[]): Code {
  return dict([['anyOf', array(schemas)]]);
}
