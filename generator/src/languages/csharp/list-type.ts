/** Lists and maps as the compiler sees them: a list of `int` is no list of `long`, although an `int` converts to `long`. */
import type { ArrayType, MapType, NamedType, Type } from '../../api/api.ts';
import { isValueType } from './type.ts';

export function listType(type: ArrayType | MapType, nameOf: (type: NamedType) => string): string {
  return text(type, nameOf);
}

function text(type: Type, nameOf: (type: NamedType) => string): string {
  switch (type.kind) {
    case 'string':
      return type.format === 'date-time' ? 'DateTimeOffset' : type.format === 'date' ? 'DateOnly' : 'string';
    case 'integer':
      return type.format === 'int32' ? 'int' : 'long';
    case 'number':
      return 'double';
    case 'boolean':
      return 'bool';
    case 'null':
    case 'unknown':
      return 'JsonElement';
    case 'literal':
      return typeof type.value === 'number' ? 'long' : typeof type.value === 'string' ? 'string' : 'bool';
    case 'bytes':
      return 'UploadFile';
    case 'array':
      return `IReadOnlyList<${text(type.items, nameOf)}>`;
    case 'map':
      return `IReadOnlyDictionary<string, ${text(type.values, nameOf)}>`;
    case 'nullable':
      // A list of a reference type converts to a list of its nullable type.
      return isValueType(type.type) ? `${text(type.type, nameOf)}?` : text(type.type, nameOf);
    case 'enum':
    case 'object':
    case 'union':
      return nameOf(type);
    default:
      return type satisfies never;
  }
}
