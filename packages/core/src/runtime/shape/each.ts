import type { Holder, Shape } from './shape.js';

/** A shape that looks through lists: `change` gets what is under the key, or each of the items there. */
export function each(change: Shape): Shape {
  const shape: Shape = (holder, key, secrets) => {
    const value = holder[key];
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) shape(value as unknown as Holder, index, secrets);
    } else {
      change(holder, key, secrets);
    }
  };
  return shape;
}
