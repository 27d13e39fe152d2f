import { kept } from '../exact/kept.js';
import { each } from './each.js';
import type { Shape } from './shape.js';

/** An object, or a list of them, with fields that have another name in the model; `shape` uses the wire names. */
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
  const fields = Object.entries(value as Readonly<Record<string, unknown>>);
  const declared = fields.filter(([name]) => Object.hasOwn(names, name)).map(([name]) => names[name]);
  const renamed = Object.fromEntries(
    fields.flatMap(([name, content]): [string, unknown][] => {
      if (Object.hasOwn(names, name)) return [[names[name] ?? name, content]];
      // A declared field replaces an unknown one that already has its new name.
      return declared.includes(name) ? [] : [[name, content]];
    }),
  );
  kept.carry?.(value, renamed, names);
  return renamed;
}
