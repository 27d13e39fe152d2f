import { each } from './each.js';
import type { Shape } from './shape.js';

/** A boolean, or a list of them, that may also come as `1`, `0`, `"1"`, `"0"`, `"true"` or `"false"`. */
export const boolean: Shape = /* @__PURE__ */ each((holder, key) => {
  const index = [0, '0', 'false', 1, '1', 'true'].indexOf(holder[key] as number);
  if (index >= 0) holder[key] = index > 2;
});
