/** The C# type of a model type, and its codec. */
import type { Type } from '../../api/api.ts';
import { code, ref, trusted, type Code } from '../../code/code.ts';
import { call } from './literal.ts';
import { codecSymbol, framework, modelSymbol, runtime, type Package } from './package.ts';

/** The type of a value that is present. */
export function typeCode(type: Type, context: Package): Code {
  switch (type.kind) {
    case 'string':
      return stringType(type.format);
    case 'integer':
      return trusted(type.format === 'int32' ? 'int' : 'long');
    case 'number':
      return trusted('double');
    case 'boolean':
      return trusted('bool');
    case 'null':
    case 'unknown':
      return ref(framework('System.Text.Json.JsonElement'));
    case 'literal':
      return trusted(literalType(type.value));
    case 'bytes':
      return ref(runtime('UploadFile', context));
    case 'array':
      return code`${ref(framework('System.Collections.Generic.IReadOnlyList'))}<${typeCode(type.items, context)}>`;
    case 'map':
      return code`${ref(framework('System.Collections.Generic.IReadOnlyDictionary'))}<string, ${typeCode(type.values, context)}>`;
    case 'nullable':
      return code`${typeCode(type.type, context)}?`;
    case 'enum':
    case 'object':
    case 'union':
      return ref(modelSymbol(type, context));
    default:
      return type satisfies never;
  }
}

/** The type of a value that may be absent. */
export function optionalType(type: Type, context: Package): Code {
  const plain = typeCode(type, context);
  return type.kind === 'nullable' ? plain : code`${plain}?`;
}

function stringType(format: string | undefined): Code {
  if (format === 'date-time') return ref(framework('System.DateTimeOffset'));
  return format === 'date' ? ref(framework('System.DateOnly')) : trusted('string');
}

function literalType(value: string | number | boolean): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'long' : 'double';
  return typeof value === 'string' ? 'string' : 'bool';
}

/** Whether it is a value type in C#, which allows null only as `T?`. */
export function isValueType(type: Type): boolean {
  switch (type.kind) {
    case 'integer':
    case 'number':
    case 'boolean':
    case 'null':
    case 'unknown':
    case 'enum':
      return true;
    case 'string':
      return type.format === 'date-time' || type.format === 'date';
    case 'literal':
      return typeof type.value !== 'string';
    case 'nullable':
      return isValueType(type.type);
    case 'bytes':
    case 'array':
    case 'map':
    case 'object':
    case 'union':
      return false;
    default:
      return type satisfies never;
  }
}

/** The codec of a value that is present. */
export function codecCode(type: Type, context: Package): Code {
  switch (type.kind) {
    case 'string':
      return builtIn(type.format === 'date-time' ? 'DateTime' : type.format === 'date' ? 'Date' : 'String', context);
    case 'integer':
      return builtIn(type.format === 'int32' ? 'Int32' : 'Int64', context);
    case 'number':
      return builtIn('Double', context);
    case 'boolean':
      return builtIn('Boolean', context);
    case 'null':
    case 'unknown':
      return builtIn('Any', context);
    case 'literal':
      return literalCodec(type.value, context);
    case 'bytes':
      return builtIn('File', context);
    case 'array': {
      const items = codecCode(type.items, context);
      return call(builtIn('ListOf', context), type.single ? [items, trusted('single: true')] : [items]);
    }
    case 'map':
      return call(builtIn('MapOf', context), [codecCode(type.values, context)]);
    case 'nullable':
      return optionalCodec(type.type, context);
    case 'enum':
    case 'object':
    case 'union':
      return code`${ref(codecSymbol(type, context))}.Instance${trusted(type === context.within ? '!' : '')}`;
    default:
      return type satisfies never;
  }
}

/** The codec of a value that may be null. */
export function optionalCodec(type: Type, context: Package): Code {
  const plain = codecCode(type, context);
  if (type.kind === 'nullable') return plain;
  return call(builtIn(isValueType(type) ? 'Nullable' : 'NullableReference', context), [plain]);
}

function literalCodec(value: string | number | boolean, context: Package): Code {
  const names: Readonly<Record<string, string>> = {
    string: 'String',
    long: 'Int64',
    double: 'Double',
    bool: 'Boolean',
  };
  return builtIn(names[literalType(value)] ?? 'String', context);
}

function builtIn(name: string, context: Package): Code {
  return code`${ref(runtime('Runtime/Json/JsonCodecs', context))}.${trusted(name)}`;
}
