import type { Type } from './api.ts';

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
