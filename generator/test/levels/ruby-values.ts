/** A value of a type, as a Ruby program writes it. */
import type { NamedType, Type } from '../../src/api/api.ts';
import type { Names } from '../../src/naming/names.ts';

export interface Named {
  readonly names: Names;
  /** With its modules. */
  readonly constant: (type: NamedType) => string;
}

export function rubyValue(type: Type, named: Named): string {
  switch (type.kind) {
    case 'string':
    case 'bytes':
      return "'x'";
    case 'integer':
      return '1';
    case 'number':
      return '1.5';
    case 'boolean':
      return 'true';
    case 'null':
      return 'nil';
    case 'unknown':
      return "{ 'x' => [1] }";
    case 'literal':
      return JSON.stringify(type.value);
    case 'array':
      return `[${rubyValue(type.items, named)}]`;
    case 'map':
      return `{ 'x' => ${rubyValue(type.values, named)} }`;
    case 'nullable':
      return rubyValue(type.type, named);
    case 'enum':
      return `${named.constant(type)}::${type.members.map(named.names.member)[0] ?? ''}`;
    case 'object': {
      const required = type.properties.filter((property) => property.required);
      const fields = required.map((each) => `${named.names.property(each)}: ${rubyValue(each.type, named)}`);
      return `${named.constant(type)}.new(${fields.join(', ')})`;
    }
    case 'union':
      return rubyValue(type.variants[0] ?? { kind: 'null' }, named);
    default:
      return type satisfies never;
  }
}
