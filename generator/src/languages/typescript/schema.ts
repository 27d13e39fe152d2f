/** Full schemas of response bodies, which only clients that validate responses load. */
import { isNamed } from '../../api/walk.ts';
import type { Constraints, Json, NamedType, ObjectType, Type } from '../../api/api.ts';
import { code, group, indent, line, mark, ref, sequence, softline, trusted, type Code } from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { sourceFile, specifier } from './file.ts';
import { arrayOf, identifier, inlineObject, literal, object, string } from './literal.ts';
import { runtime, schemaSymbol, type Package } from './package.ts';

export function schemaSource(type: NamedType, context: Package): OutputFile {
  const { name, module } = schemaSymbol(type, context);
  const declared = code`export const ${identifier(name)}: ${ref(runtime('SchemaObject', true))} = ${namedSchema(type, context)};`;
  return sourceFile(module, mark(type.source, declared));
}

function namedSchema(type: NamedType, context: Package): Code {
  switch (type.kind) {
    case 'enum':
      return object([['enum', literal(type.members.map(({ value }) => value))]]);
    case 'object':
      return objectSchema(type, context);
    case 'union':
      return object([['anyOf', arrayOf(type.variants.map((variant) => schemaCode(variant, context)))]]);
    default:
      return type satisfies never;
  }
}

function objectSchema(type: ObjectType, context: Package): Code {
  const required = type.properties.filter((property) => property.required).map(({ name }) => string(name));
  const properties = type.properties.map(
    ({ name, type: value, source }) => [name, mark(source, propertySchema(name, value, context))] as const,
  );
  return object([
    ['type', string('object')],
    ['required', required.length === 0 ? undefined : arrayOf(required)],
    ['properties', object(properties)],
    ['additionalProperties', type.additional && schemaCode(type.additional, context)],
  ]);
}

/** The compiler takes a property that all objects inherit for theirs, unless it is told. */
function propertySchema(name: string, type: Type, context: Package): Code {
  const schema = schemaCode(type, context);
  return name in {} ? code`${schema} satisfies ${ref(runtime('SchemaObject', true))}` : schema;
}

/** A named type is referred to through a function, because types can refer to each other in a circle. */
export function schemaCode(type: Type, context: Package): Code {
  switch (type.kind) {
    case 'string':
      return inlineObject([
        ['type', string('string')],
        ['format', type.format === undefined ? undefined : string(type.format)],
        ...narrowed(type.constraints),
      ]);
    case 'integer':
    case 'number':
      return inlineObject([
        ['type', string(type.kind)],
        ['format', type.format && string(type.format)],
        ...narrowed(type.constraints),
      ]);
    case 'boolean':
    case 'null':
      return inlineObject([['type', string(type.kind)]]);
    case 'unknown':
    case 'bytes':
      return trusted('{}');
    case 'literal':
      return inlineObject([['const', literal(type.value)]]);
    case 'array': {
      const items = schemaCode(type.items, context);
      const many = inlineObject([['type', string('array')], ['items', items], ...narrowed(type.constraints)]);
      return type.single ? anyOf([items, many]) : many;
    }
    case 'map':
      return inlineObject([
        ['type', string('object')],
        ['additionalProperties', schemaCode(type.values, context)],
      ]);
    case 'nullable':
      return anyOf([schemaCode(type.type, context), code`{ type: 'null' }`]);
    case 'enum':
    case 'object':
    case 'union':
      return code`() => ${ref(schemaSymbol(type, context))}`;
    default:
      return type satisfies never;
  }
}

function narrowed(constraints: Constraints): [string, Code][] {
  return Object.entries<Json>({ ...constraints }).map(([key, value]) => [key, literal(value)]);
}

function anyOf(schemas: readonly Code[]): Code {
  return inlineObject([['anyOf', arrayOf(schemas)]]);
}

/** The schema of a body; those of named types are modules that are loaded when they are first needed. */
export function schemaImport(type: Type, fromModule: string, context: Package): Code {
  if (!isNamed(type)) {
    const schema = code`Promise.resolve(${schemaCode(type, context)})`;
    return group(sequence([trusted('() =>'), indent(2, sequence([line, schema]))]));
  }
  const { name, module } = schemaSymbol(type, context);
  const member = group(indent(2, sequence([softline, trusted('.'), identifier(name)])));
  const loaded = code`(await import(${string(specifier(fromModule, module))}))${member}`;
  return group(sequence([trusted('async () =>'), indent(2, sequence([line, loaded]))]));
}
