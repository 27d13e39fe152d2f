import type { Holder, Shape } from './shape.js';

/** A list whose items have a shape that does not itself apply to items of a list. */
export function list(items: Shape): Shape {
  return (holder, key, secrets) => {
    const value = holder[key];
    if (Array.isArray(value)) {
      value.forEach((_, index) => {
        items(value as unknown as Holder, index, secrets);
      });
    }
  };
}
