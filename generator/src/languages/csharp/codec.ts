/** The codec and the schema of a type. */
import type { NamedType } from '../../api/api.ts';
import { code, nothing, ref, type Code } from '../../code/code.ts';
import { typeDeclaration } from './declaration.ts';
import { identifier } from './literal.ts';
import { codecSymbol, framework, modelSymbol, runtime, type Package } from './package.ts';
import { schemaMember } from './schema.ts';

export function codecClass(type: NamedType, instance: Code, context: Package): Code {
  const { own, received } = context;
  const name = identifier(own.codec(type));
  const model = ref(modelSymbol(type, context));
  const converter = ref(runtime('Runtime/Json/CodecConverter', context));
  return typeDeclaration(code`internal static class ${name}`, [
    instance,
    received.has(type) ? schemaMember(type, context) : nothing,
    code`internal sealed class Converter() : ${converter}<${model}>(Instance);`,
  ]);
}

export function converterAttribute(type: NamedType, context: Package): Code {
  const attribute = ref(framework('System.Text.Json.Serialization.JsonConverter'));
  return code`[${attribute}(typeof(${ref(codecSymbol(type, context))}.Converter))]`;
}
