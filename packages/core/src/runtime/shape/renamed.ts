import { each } from './each.js';
import type { Shape } from './shape.js';

/** An object, or a list of them, of which fields have another name in the model; `shape` knows the wire names. */
export function renamed(modelNames: Readonly<Record<string, string>>, shape?: Shape): Shape {
  const wireNames = Object.fromEntries(Object.entries(modelNames).map(([wire, model]) => [model, wire]));
  return each((holder, key, secrets) => {
    if (secrets) holder[key] = rename(holder[key], wireNames);
    shape?.(holder, key, secrets);
    if (!secrets) holder[key] = rename(holder[key], modelNames);
  });
}

function rename(value: unknown, names: Readonly<Record<string, string>>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  // Descriptors, since secret fields are accessors and `__proto__` is a name like any other.
  const fields = Object.entries(Object.getOwnPropertyDescriptors(value));
  const isDeclared = ([name]: readonly [string, unknown]) => Object.hasOwn(names, name);
  const declared = fields.filter(isDeclared).map(([name, field]) => [names[name] ?? name, field] as const);
  // A declared field comes last, and so takes the place of an unknown one that has its new name already.
  return Object.defineProperties(
    {},
    Object.fromEntries([...fields.filter((field) => !isDeclared(field)), ...declared]),
  );
}
