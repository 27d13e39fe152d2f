#!/usr/bin/env node
import module from 'node:module';
import { fileURLToPath } from 'node:url';

// In the package, where only its owner writes: in a shared directory others could put code there. Node 20 has none.
module.enableCompileCache?.(fileURLToPath(new URL('../.cache', import.meta.url)));

// Node 20 has neither; everything else that the generator uses, it has.
Map.groupBy ??= (items, keyOf) => {
  const groups = new Map();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    if (groups.has(key)) groups.get(key).push(item);
    else groups.set(key, [item]);
  }
  return groups;
};
Object.groupBy ??= (items, keyOf) =>
  Object.assign(
    Object.create(null),
    Object.fromEntries(Map.groupBy(items, (item, index) => String(keyOf(item, index)))),
  );

await import('../src/cli.js');
