import { each } from './each.js';
import type { Holder, Shape } from './shape.js';

/** A map, or a list of them: an object of which every value has the same shape. */
export function map(values: Shape): Shape {
  return each((holder, key, secrets) => {
    const value = holder[key];
    if (value && typeof value === 'object') {
      for (const name of Object.keys(value)) values(value as Holder, name, secrets);
    }
  });
}
