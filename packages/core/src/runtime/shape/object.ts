import { each } from './each.js';
import type { Holder, Shape } from './shape.js';

/** An object, or a list of them, with the shapes of those fields that have one, by wire name. */
export function object(fields: Readonly<Record<string, Shape>>): Shape {
  return each((holder, key, secrets) => {
    const value = holder[key];
    if (value && typeof value === 'object') {
      for (const name in fields) if (Object.hasOwn(value, name)) fields[name]?.(value as Holder, name, secrets);
    }
  });
}
