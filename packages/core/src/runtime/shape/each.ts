import type { Holder, Shape } from './shape.js';

/** A shape that also applies to the items of a list: `change` gets the value under the key, or each of its items. */
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
