/** Full schemas of response bodies, which only clients that validate responses load. */
import type { Constraints, Json, NamedType, ObjectType, Type } from '../../api/api.ts';
import { isNamed } from '../../api/walk.ts';
import { code, mark, ref, trusted, type Code } from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { comment } from './comment.ts';
import { lines } from '../../code/code.ts';
import { classDeclaration, method } from './declaration.ts';
import { sourceFile } from './file.ts';
import { identifier, inlineArray, inlineMap, literal, map, string } from './literal.ts';
import { schemaSymbol, type Package } from './package.ts';

export function schemaSource(type: NamedType, context: Package): OutputFile {
  const symbol = schemaSymbol(type, context);
  const declared = method(
    trusted('public static function schema'),
    [],
    trusted('array'),
    code`return ${namedSchema(type, context)};`,
  );
  const member = lines([comment([], [trusted('@return array<string, mixed>')]), declared]);
  const content = classDeclaration(code`final class ${identifier(symbol.name)}`, [member]);
  return sourceFile(symbol, mark(type.source, content), context);
}

function namedSchema(type: NamedType, context: Package): Code {
  switch (type.kind) {
    case 'enum':
      return inlineMap([['enum', literal(type.members.map(({ value }) => value))]]);
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
  return map([
    ['type', string('object')],
    ['required', required.length === 0 ? undefined : inlineArray(required)],
    ['properties', properties.length === 0 ? undefined : map(properties)],
    ['additionalProperties', type.additional && schemaCode(type.additional, context)],
  ]);
}

/** A named type is referred to through a function, because types can refer to each other in a circle. */
function schemaCode(type: Type, context: Package): Code {
  switch (type.kind) {
    case 'string':
      return inlineMap([
        ['type', string('string')],
        ['format', type.format === undefined ? undefined : string(type.format)],
        ...narrowed(type.constraints),
      ]);
    case 'integer':
    case 'number':
      return inlineMap([
        ['type', string(type.kind)],
        ['format', type.format && string(type.format)],
        ...narrowed(type.constraints),
      ]);
    case 'boolean':
    case 'null':
      return inlineMap([['type', string(type.kind)]]);
    case 'unknown':
    case 'bytes':
      return trusted('[]');
    case 'literal':
      return inlineMap([['const', literal(type.value)]]);
    case 'array': {
      const items = schemaCode(type.items, context);
      const many = inlineMap([['type', string('array')], ['items', items], ...narrowed(type.constraints)]);
      return type.single ? anyOf([items, many]) : many;
    }
    case 'map':
      return inlineMap([
        ['type', string('object')],
        ['additionalProperties', schemaCode(type.values, context)],
      ]);
    case 'nullable':
      return anyOf([schemaCode(type.type, context), inlineMap([['type', string('null')]])]);
    case 'enum':
    case 'object':
    case 'union':
      return reference(type, context);
    default:
      return type satisfies never;
  }
}

function narrowed(constraints: Constraints): [string, Code][] {
  return Object.entries<Json>({ ...constraints }).map(([key, value]) => [key, literal(value)]);
}

function anyOf(schemas: readonly Code[]): Code {
  return inlineMap([['anyOf', inlineArray(schemas)]]);
}

function reference(type: NamedType, context: Package): Code {
  return code`${ref(schemaSymbol(type, context))}::schema(...)`;
}

/** The schema of a body, as a function that gives it. */
export function schemaReference(type: Type, context: Package): Code {
  return isNamed(type) ? reference(type, context) : code`static fn (): array => ${schemaCode(type, context)}`;
}
