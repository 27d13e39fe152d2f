/** Full schemas of response bodies, which only clients that validate responses load. */
import type { NamedType, Type } from '../../api/api.ts';
import { writeDeclaredSchema, writeSchema, type SchemaWriter } from '../../api/json-schema.ts';
import { code, mark, type Code } from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { sourceFile } from './file.ts';
import { array, dict, literal } from './literal.ts';
import { fileName, runtime, schemaReference, type Package } from './package.ts';

export function schemaSource(type: NamedType, context: Package): OutputFile {
  const body = code`schema: ${runtime('SchemaObject')} = ${writeDeclaredSchema(type, writer(context))}`;
  const path = `_generated/schemas/${fileName(context.names.type(type))}`;
  return sourceFile(path, { body: mark(type.source, body), begins: 'statement' }, context);
}

export function schemaCode(type: Type, context: Package): Code {
  return writeSchema(type, writer(context));
}

function writer(context: Package): SchemaWriter<Code> {
  return {
    literal,
    list: array,
    schema: (keywords, declares) => dict(keywords, declares?.kind === 'object'),
    properties: (properties) =>
      dict(
        properties.map(([{ name, source }, schema]) => [name, mark(source, schema)] as const),
        true,
      ),
    reference: (type) => code`lambda: ${schemaReference(type, context)}`,
  };
}
