/** A model type as the runtime's type, if its values differ from JSON, and as a type in signatures. */
import type { Type } from '../../api/api.ts';
import { code, join, list, sequence, trusted, type Code } from '../../code/code.ts';
import { print } from '../../code/print.ts';
import { snake, words } from '../../naming/words.ts';
import { call, identifier } from './literal.ts';
import { absolute, modelConstant, namespaceOf, runtimeSignature, type Package } from './package.ts';

const types = 'Runtime::Types';

/** Undefined if the JSON value and the model value are the same. */
export function typeCode(type: Type, context: Package): Code | undefined {
  switch (type.kind) {
    case 'boolean':
      return trusted(`${types}::BOOLEAN`);
    case 'array':
      return listCode(typeCode(type.items, context), type.single);
    case 'map': {
      const values = typeCode(type.values, context);
      return values && call(trusted(`${types}.map`), [values]);
    }
    case 'nullable':
      return typeCode(type.type, context);
    case 'object':
    case 'union':
      return modelConstant(type, context);
    case 'string':
    case 'integer':
    case 'number':
    case 'null':
    case 'unknown':
    case 'bytes':
    case 'enum':
    case 'literal':
      return undefined;
    default:
      return type satisfies never;
  }
}

function listCode(items: Code | undefined, single: boolean): Code | undefined {
  if (!single) return items && call(trusted(`${types}.list`), [items]);
  return call(trusted(`${types}.list`), [...(items === undefined ? [] : [items]), trusted('single: true')]);
}

/** The type in a lambda, because classes that refer to each other are not all loaded at first. */
export function lazyType(type: Type, context: Package): Code | undefined {
  const direct = typeCode(type, context);
  if (direct === undefined) return undefined;
  return type.kind === 'boolean' ? direct : lambda(direct);
}

/** In braces, and so on one line, however long. */
export function lambda(content: Code): Code {
  return code`-> { ${trusted(print(content, Infinity).text.trimEnd())} }`;
}

/** A type in a signature. */
export function signature(type: Type, context: Package): Code {
  switch (type.kind) {
    case 'string':
      return trusted('::String');
    case 'bytes':
      return runtimeSignature('Runtime::Bodies::bytes', context);
    case 'integer':
      return trusted('::Integer');
    case 'number':
      return trusted('::Numeric');
    case 'boolean':
      return trusted('bool');
    case 'null':
      return trusted('nil');
    case 'unknown':
      return trusted('untyped');
    case 'literal':
      return trusted({ string: '::String', number: '::Numeric', boolean: 'bool' }[typeof type.value as 'string']);
    case 'enum':
      return trusted(type.base === 'string' ? '::String' : '::Integer');
    case 'array':
      return code`::Array[${signature(type.items, context)}]`;
    case 'map':
      return code`::Hash[::String, ${signature(type.values, context)}]`;
    case 'nullable':
      return optional(signature(type.type, context), type.type);
    case 'object':
      return absolute(modelConstant(type, context), context);
    case 'union':
      return absolute(
        sequence([identifier(namespaceOf(type.home)), trusted('::'), aliasName(context.names.type(type))]),
        context,
      );
    default:
      return type satisfies never;
  }
}

/** `type?`, unless the type already includes nil. */
export function optional(content: Code, type: Type): Code {
  return type.kind === 'nullable' || type.kind === 'null' || type.kind === 'unknown' ? content : code`${content}?`;
}

/** In signatures a union is a type alias, whose name begins in lower case. */
export function aliasName(name: string): Code {
  return identifier(`${snake(words(name))}_union`);
}

export function alternatives(types: readonly Code[]): Code {
  return types.length === 0 ? trusted('untyped') : join(types, trusted(' | '));
}

/** `(a, b) -> c`, on one line where it fits. */
export function methodType(parameters: readonly Code[], result: Code): Code {
  return code`${list(parameters, { open: '(', close: ')', trailing: '' })} -> ${result}`;
}
