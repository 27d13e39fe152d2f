import type { Shape } from './shape.js';

/** A list for which a server may send its only item without the list. */
export function single(items?: Shape): Shape {
  return (holder, key, secrets) => {
    const value = holder[key];
    if (value !== null && value !== undefined && !Array.isArray(value)) holder[key] = [value];
    items?.(holder, key, secrets);
  };
}
