/** The keywords of a schema that narrow a type without changing its shape. */
import type { Node } from '../spec/node.ts';
import type { Constraints } from './api.ts';

const numbers = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
] as const;

export function constraints(schema: Node): Constraints {
  const found = numbers.flatMap((key) => {
    const value = schema.number(key);
    return value === undefined ? [] : [[key, value] as const];
  });
  const pattern = schema.text('pattern');
  return {
    ...Object.fromEntries(found),
    ...(pattern === undefined ? {} : { pattern }),
    ...(schema.flag('uniqueItems') ? { uniqueItems: true } : {}),
  };
}
