import type { NullableType, Type } from './types.ts';

/** Whether null is a value of a type. */
export function allowsNull(type: Type): boolean {
  switch (type.kind) {
    case 'null':
    case 'nullable':
    case 'unknown':
      return true;
    case 'union':
      return type.variants.some(allowsNull);
    default:
      return false;
  }
}

/** The type of the values that are not null. */
export function withoutNull(type: Type): Exclude<Type, NullableType> {
  return type.kind === 'nullable' ? type.type : type;
}
