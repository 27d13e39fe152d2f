#!/usr/bin/env node
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
