/** Full schemas of response bodies, which only clients that validate responses load. */
import type { NamedType, Type } from '../../api/api.ts';
import { writeDeclaredSchema, writeSchema, type SchemaWriter } from '../../api/json-schema.ts';
import { isNamed } from '../../api/walk.ts';
import { code, mark, ref, trusted, type Code } from '../../code/code.ts';
import { typeDeclaration } from './declaration.ts';
import { braced, identifier, initializer, inlineList, literal, string } from './literal.ts';
import { codecSymbol, framework, runtime, type Package } from './package.ts';

/** In a separate class, so that it is created on first use. */
export function schemaMember(type: NamedType, context: Package): Code {
  const schema = ref(runtime('Runtime/Strict/JsonSchema', context));
  const member = code`internal static readonly ${schema} Schema = ${writeDeclaredSchema(type, writer(context))};`;
  return typeDeclaration(trusted('internal static class Strict'), [member]);
}

/** The schema of a body, as a function that gives it. */
export function schemaReference(type: Type, context: Package): Code {
  if (isNamed(type))
    return code`static () => ${ref(codecSymbol(type, context))}.Strict.Schema${trusted(type === context.within ? '!' : '')}`;
  return code`static () => ${writeSchema(type, writer(context))}`;
}

function writer(context: Package): SchemaWriter<Code> {
  const schema = ref(runtime('Runtime/Strict/JsonSchema', context));
  return {
    literal,
    list: inlineList,
    schema: (keywords) =>
      initializer(
        code`new ${schema}`,
        keywords.map(([keyword, value]) => [identifier(keyword.charAt(0).toUpperCase() + keyword.slice(1)), value]),
      ),
    properties: (properties) =>
      braced(
        code`new ${ref(framework('System.Collections.Generic.Dictionary'))}<string, ${schema}>`,
        properties.map(([{ name, source }, value]) => mark(source, code`[${string(name)}] = ${value}`)),
      ),
    reference: (type) =>
      code`new ${schema} { Reference = static () => ${ref(codecSymbol(type, context))}.Strict.Schema${trusted(type === context.within ? '!' : '')} }`,
  };
}
