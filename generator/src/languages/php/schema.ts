/** Full schemas of response bodies, which only clients that validate responses load. */
import type { NamedType, Type } from '../../api/api.ts';
import { writeDeclaredSchema, writeSchema, type SchemaWriter } from '../../api/json-schema.ts';
import { isNamed } from '../../api/walk.ts';
import { code, group, indent, line, lines, mark, ref, sequence, trusted, type Code } from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { comment } from './comment.ts';
import { classDeclaration, method } from './declaration.ts';
import { sourceFile } from './file.ts';
import { identifier, inlineArray, inlineMap, literal, map } from './literal.ts';
import { schemaSymbol, type Package } from './package.ts';

export function schemaSource(type: NamedType, context: Package): OutputFile {
  const symbol = schemaSymbol(type, context);
  const declared = method(
    trusted('public static function schema'),
    [],
    trusted('array'),
    code`return ${writeDeclaredSchema(type, writer(context))};`,
  );
  const member = lines([comment([], [trusted('@return array<string, mixed>')]), declared]);
  const content = classDeclaration(code`final class ${identifier(symbol.name)}`, [member]);
  return sourceFile(symbol, mark(type.source, content), context);
}

function writer(context: Package): SchemaWriter<Code> {
  return {
    literal,
    list: inlineArray,
    schema: (keywords, declares) => (declares?.kind === 'object' ? map(keywords) : inlineMap(keywords)),
    properties: (properties) =>
      map(properties.map(([{ name, source }, schema]) => [name, mark(source, schema)] as const)),
    reference: (type) => reference(type, context),
  };
}

function reference(type: NamedType, context: Package): Code {
  // `schema(...)` would load the class.
  const named = code`${ref(schemaSymbol(type, context))}::schema()`;
  return group(sequence([trusted('static fn () =>'), indent(4, sequence([line, named]))]));
}

/** The schema of a body, as a function that gives it. */
export function schemaReference(type: Type, context: Package): Code {
  if (isNamed(type)) return reference(type, context);
  return code`static fn (): array => ${writeSchema(type, writer(context))}`;
}
