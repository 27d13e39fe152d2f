import { each } from './each.js';
import type { Holder, Shape } from './shape.js';

/** An object, or a list of them: `shape` converts the properties with the given wire names, `values` all other properties. */
export function further(names: readonly string[], values: Shape, shape?: Shape): Shape {
  return each((holder, key, secrets) => {
    shape?.(holder, key, secrets);
    const value = holder[key];
    if (value && typeof value === 'object') {
      for (const name of Object.keys(value)) if (!names.includes(name)) values(value as Holder, name, secrets);
    }
  });
}
