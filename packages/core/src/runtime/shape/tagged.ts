import { each } from './each.js';
import type { Shape } from './shape.js';

/**
 * A union whose discriminator selects the shape; its wire name and model name are given. An unknown or missing value selects
 * `otherwise`.
 */
export function tagged(
  names: readonly [wire: string, model: string],
  shapes: Readonly<Record<string, Shape>>,
  otherwise?: Shape,
): Shape {
  return each((holder, key, secrets) => {
    const value = Object(holder[key]) as Readonly<Record<string, unknown>>;
    const name = names[secrets ? 1 : 0];
    const tag = Object.hasOwn(value, name) ? String(value[name]) : '';
    (Object.hasOwn(shapes, tag) ? shapes[tag] : otherwise)?.(holder, key, secrets);
  });
}
