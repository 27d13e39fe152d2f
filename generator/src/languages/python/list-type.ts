/** What a list or map is to a type checker: one of numbers is none of whole numbers, though each of these is a number. */
import type { ArrayType, MapType, NamedType, Type } from '../../api/api.ts';

export function listType(type: ArrayType | MapType, nameOf: (type: NamedType) => string): string {
  return text(type, nameOf);
}

function text(type: Type, nameOf: (type: NamedType) => string): string {
  switch (type.kind) {
    case 'string':
      return 'str';
    case 'integer':
      return 'int';
    case 'number':
      return 'float';
    case 'boolean':
      return 'bool';
    case 'null':
      return 'None';
    case 'unknown':
      return 'Any';
    case 'literal':
      return `Literal[${JSON.stringify(type.value)}]`;
    case 'bytes':
      return 'Bytes';
    case 'array':
      return `List[${text(type.items, nameOf)}]`;
    case 'map':
      return `Dict[str, ${text(type.values, nameOf)}]`;
    case 'nullable':
      return `Optional[${text(type.type, nameOf)}]`;
    case 'enum':
    case 'object':
    case 'union':
      return nameOf(type);
    default:
      return type satisfies never;
  }
}
