/** Full schemas of response bodies, which only clients that validate responses load. */
import type { NamedType, Type } from '../../api/api.ts';
import { writeDeclaredSchema, writeSchema, type SchemaWriter } from '../../api/json-schema.ts';
import { code, mark, type Code } from '../../code/code.ts';
import type { Declaration } from './file.ts';
import { array, deferred, dict, identifier, literal } from './literal.ts';
import { runtime, schemaModule, schemaName, schemaReference, within, type Package } from './package.ts';

export function schemaDeclaration(type: NamedType, context: Package): Declaration {
  const module = schemaModule(type, context);
  const name = identifier(schemaName(type, context));
  const schema = writeDeclaredSchema(type, writer(within(module, context)));
  return {
    module,
    body: mark(type.source, code`${name}: ${runtime('SchemaObject')} = ${schema}`),
    begins: 'statement',
  };
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
    reference: (type) => deferred(schemaReference(type, context)),
  };
}
