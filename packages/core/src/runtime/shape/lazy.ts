import type { Shape } from './shape.js';

/** A shape that contains itself, or that is declared later. */
export function lazy(get: () => Shape): Shape {
  return (holder, key, secrets) => {
    get()(holder, key, secrets);
  };
}
