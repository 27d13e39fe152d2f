/** Types as a type checker sees them: a list of `int` is no list of `float`, although an `int` is a `float`. */
import type { NamedType, Type } from '../../api/api.ts';

export function checkedType(type: Type, nameOf: (type: NamedType) => string): string {
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
      return `List[${checkedType(type.items, nameOf)}]`;
    case 'map':
      return `Dict[str, ${checkedType(type.values, nameOf)}]`;
    case 'nullable':
      return `Optional[${checkedType(type.type, nameOf)}]`;
    case 'enum':
    case 'object':
    case 'union':
      return nameOf(type);
    default:
      return type satisfies never;
  }
}
