import { bestFit, type Pattern } from './fit.js';
import type { Holder, Shape } from './shape.js';

/** A union without discriminator: the best-fitting variant selects the shape. If a list fits none, its items are converted. */
export function oneOf(variants: readonly (readonly [pattern: Pattern, shape?: Shape])[]): Shape {
  const patterns = variants.map(([pattern]) => pattern);
  const shape: Shape = (holder, key, secrets) => {
    const value = holder[key];
    const best = bestFit(patterns, value, secrets !== undefined);
    if (best !== undefined) variants[best]?.[1]?.(holder, key, secrets);
    else if (Array.isArray(value)) {
      value.forEach((_, index) => {
        shape(value as unknown as Holder, index, secrets);
      });
    }
  };
  return shape;
}
