import { each } from './each.js';
import type { Shape } from './shape.js';

const known = /* @__PURE__ */ new Map<unknown, boolean>([
  [0, false],
  ['0', false],
  ['false', false],
  [1, true],
  ['1', true],
  ['true', true],
]);

/** Whether a value that is not a boolean is read as one. */
export function isReadAsBoolean(value: unknown): boolean {
  return known.has(value);
}

/** A boolean, or a list of them, that may also come as `1`, `0`, `"1"`, `"0"`, `"true"` or `"false"`. */
export const boolean: Shape = /* @__PURE__ */ each((holder, key) => {
  const value = holder[key];
  if (typeof value !== 'boolean') holder[key] = known.get(value) ?? value;
});
