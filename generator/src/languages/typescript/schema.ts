/** Full schemas of response bodies, which only clients that validate responses load. */
import type { NamedType, Type } from '../../api/api.ts';
import { writeDeclaredSchema, writeSchema, type SchemaWriter } from '../../api/json-schema.ts';
import { isNamed } from '../../api/walk.ts';
import { code, group, indent, line, mark, ref, sequence, softline, trusted, type Code } from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { ownName, sourceFile, specifier } from './file.ts';
import { arrayOf, identifier, inlineObject, literal, object, string } from './literal.ts';
import { runtime, schemaSymbol, type Package } from './package.ts';

export function schemaSource(type: NamedType, context: Package): OutputFile {
  const symbol = schemaSymbol(type, context);
  const schema = writeDeclaredSchema(type, writer(context));
  const declared = code`export const ${ref(symbol)}: ${ref(runtime('SchemaObject', true))} = ${schema};`;
  return sourceFile(symbol.module, mark(type.source, declared));
}

function writer(context: Package): SchemaWriter<Code> {
  return {
    literal,
    list: arrayOf,
    schema: (keywords, declares) => (declares === undefined ? inlineObject(keywords) : object(keywords)),
    properties: (properties) =>
      object(
        properties.map(([{ name, source }, schema]) => [name, mark(source, propertySchema(name, schema))] as const),
      ),
    reference: (type) => arrow('() =>', ref(schemaSymbol(type, context))),
  };
}

/** The compiler takes a property that all objects inherit for theirs, unless it is told. */
function propertySchema(name: string, schema: Code): Code {
  return name in {} ? code`${schema} satisfies ${ref(runtime('SchemaObject', true))}` : schema;
}

/** The schema of a body; those of named types are modules that are loaded when they are first needed. */
export function schemaImport(type: Type, fromModule: string, context: Package): Code {
  if (!isNamed(type)) {
    const schema = code`Promise.resolve(${writeSchema(type, writer(context))})`;
    return arrow('() =>', schema);
  }
  const symbol = schemaSymbol(type, context);
  const member = group(indent(2, sequence([softline, trusted('.'), identifier(ownName(symbol))])));
  const loaded = code`(await import(${string(specifier(fromModule, symbol.module))}))${member}`;
  return arrow('async () =>', loaded);
}

/** What it gives stands below where it does not fit. */
function arrow(head: '() =>' | 'async () =>', given: Code): Code {
  return group(sequence([trusted(head), indent(2, sequence([line, given]))]));
}
