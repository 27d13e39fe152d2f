import { each } from './each.js';
import type { Holder, Shape } from './shape.js';

/**
 * An object, or a list of them, with secret fields, by model name. The consoles of Node, Bun and Deno ask an
 * object how to show it, and get `[redacted]`; reading a field and `JSON.stringify` are unchanged. `shape` is how the object
 * differs otherwise.
 */
export function concealed(names: readonly string[], shape?: Shape): Shape {
  function inspect(this: Holder): Holder {
    const shown = { ...this };
    for (const name of names) if (name in shown) shown[name] = '[redacted]';
    return shown;
  }
  const shownAs = { value: inspect, writable: true };
  return each((holder, key, secrets) => {
    if (secrets) {
      const given = Object(holder[key]) as Holder;
      secrets.push(...names.map((name) => given[name]));
    }
    shape?.(holder, key, secrets);
    const value = holder[key];
    if (!secrets && value && typeof value === 'object') Object.defineProperty(value, INSPECT, shownAs);
  });
}

const INSPECT = /* @__PURE__ */ Symbol.for('nodejs.util.inspect.custom');
