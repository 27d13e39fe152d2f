/** Full schemas of response bodies, which only clients that validate responses load. */
import type { NamedType, Type } from '../../api/api.ts';
import { writeDeclaredSchema, writeSchema, type SchemaWriter } from '../../api/json-schema.ts';
import { isNamed } from '../../api/walk.ts';
import { code, mark, sequence, trusted, type Code } from '../../code/code.ts';
import { snake, words } from '../../naming/words.ts';
import type { Declaration } from './file.ts';
import { array, hash, identifier, literal, string, symbolHash } from './literal.ts';
import { pathOf, schemaName, type Package } from './package.ts';

export function schemaDeclaration(type: NamedType, context: Package): Declaration {
  const name = schemaName(type, context);
  return {
    path: pathOf('Schemas', type, context),
    module: 'Schemas',
    name,
    write: () => ({
      source: mark(type.source, code`${identifier(name)} = ${writeDeclaredSchema(type, writer(context))}.freeze`),
      signature: mark(type.source, code`${identifier(name)}: ::Hash[::Symbol, untyped]`),
    }),
  };
}

function writer(context: Package): SchemaWriter<Code> {
  return {
    literal,
    list: array,
    schema: (keywords) => symbolHash(keywords.map(([name, value]) => [snake(words(name)), value] as const)),
    properties: (properties) =>
      hash(properties.map(([{ name, source }, schema]) => [string(name), mark(source, schema)] as const)),
    reference: (type) => code`-> { ${reference(type, context)} }`,
  };
}

function reference(type: NamedType, context: Package): Code {
  return sequence([trusted('Schemas::'), identifier(schemaName(type, context))]);
}

/** The schema of a body. */
export function schemaReference(type: Type, context: Package): Code {
  return isNamed(type) ? reference(type, context) : writeSchema(type, writer(context));
}
