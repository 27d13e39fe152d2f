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
  return each((holder, key, secrets) => {
    const given = Object(holder[key]) as Holder;
    if (secrets) secrets.push(...names.map((name) => given[name]));
    shape?.(holder, key, secrets);
    const value = holder[key];
    if (!secrets && Object(value) === value)
      Object.defineProperty(value, Symbol.for('nodejs.util.inspect.custom'), { value: inspect, writable: true });
  });
}
