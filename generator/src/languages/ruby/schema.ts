/** Full schemas of response bodies, which only clients that validate responses load. */
import type { Constraints, Json, NamedType, ObjectType, Type } from '../../api/api.ts';
import { isNamed } from '../../api/walk.ts';
import { code, mark, sequence, trusted, type Code } from '../../code/code.ts';
import { snake, words } from '../../naming/words.ts';
import type { OutputFile } from '../language.ts';
import { signatureFile, sourceFile } from './file.ts';
import { array, hash, identifier, literal, string, symbolHash } from './literal.ts';
import { fileName, schemaName, type Package } from './package.ts';

export function schemaFiles(type: NamedType, context: Package): readonly OutputFile[] {
  const path = `schemas/${fileName(context.names.type(type))}`;
  const modules = [context.root, 'Schemas'];
  const name = identifier(schemaName(type, context));
  return [
    sourceFile(path, modules, mark(type.source, code`${name} = ${namedSchema(type, context)}.freeze`)),
    signatureFile(path, modules, mark(type.source, code`${name}: ::Hash[::Symbol, untyped]`)),
  ];
}

function namedSchema(type: NamedType, context: Package): Code {
  switch (type.kind) {
    case 'enum':
      return symbolHash([['enum', literal(type.members.map(({ value }) => value))]]);
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
    ({ name, type: value, source }) => [string(name), mark(source, schemaCode(value, context))] as const,
  );
  return symbolHash([
    ['type', string('object')],
    ['required', required.length === 0 ? undefined : array(required)],
    ['properties', hash(properties)],
    ['additional_properties', type.additional && schemaCode(type.additional, context)],
  ]);
}

/** A named type is referred to by a Proc, because types can refer to each other in a circle. */
export function schemaCode(type: Type, context: Package): Code {
  switch (type.kind) {
    case 'string':
      return symbolHash([
        ['type', string('string')],
        ['format', type.format === undefined ? undefined : string(type.format)],
        ...narrowed(type.constraints),
      ]);
    case 'integer':
    case 'number':
      return symbolHash([
        ['type', string(type.kind)],
        ['format', type.format && string(type.format)],
        ...narrowed(type.constraints),
      ]);
    case 'boolean':
    case 'null':
      return symbolHash([['type', string(type.kind)]]);
    case 'unknown':
    case 'bytes':
      return trusted('{}');
    case 'literal':
      return symbolHash([['const', literal(type.value)]]);
    case 'array': {
      const items = schemaCode(type.items, context);
      const many = symbolHash([['type', string('array')], ['items', items], ...narrowed(type.constraints)]);
      return type.single ? anyOf([items, many]) : many;
    }
    case 'map':
      return symbolHash([
        ['type', string('object')],
        ['additional_properties', schemaCode(type.values, context)],
      ]);
    case 'nullable':
      return anyOf([schemaCode(type.type, context), symbolHash([['type', string('null')]])]);
    case 'enum':
    case 'object':
    case 'union':
      return code`-> { ${reference(type, context)} }`;
    default:
      return type satisfies never;
  }
}

function reference(type: NamedType, context: Package): Code {
  return sequence([trusted('Schemas::'), identifier(schemaName(type, context))]);
}

/** The schema of a body. */
export function schemaReference(type: Type, context: Package): Code {
  return isNamed(type) ? reference(type, context) : schemaCode(type, context);
}

function narrowed(constraints: Constraints): [string, Code][] {
  return Object.entries<Json>({ ...constraints }).map(([key, value]) => [snake(words(key)), literal(value)]);
}

function anyOf(schemas: readonly Code[]): Code {
  return symbolHash([['any_of', array(schemas)]]);
}
