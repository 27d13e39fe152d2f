/** Documents that say the same in another order, and documents with one operation more. */
import * as fc from 'fast-check';
import { operation } from './any-operation.ts';
import { schemas } from './any-schema.ts';
import type { Data } from './any-text.ts';

type Fields = Readonly<Record<string, Data>>;

/** Every object with its keys in another order, and the tags too; of equal media types, clients prefer the first. */
export function permuted(document: Data): fc.Arbitrary<Data> {
  return fc.array(fc.nat(), { minLength: 64, maxLength: 64 }).map((numbers) => {
    let used = 0;
    const shuffled = <Item>(items: readonly Item[]): Item[] => {
      const rest = [...items];
      return items.flatMap(() => rest.splice((numbers[used++ % numbers.length] ?? 0) % rest.length, 1));
    };
    const permute = (data: Data, isOrdered = false): Data => {
      if (Array.isArray(data)) return data.map((item) => permute(item));
      if (typeof data !== 'object' || data === null) return data;
      const entries = isOrdered ? Object.entries(data) : shuffled(Object.entries(data));
      return Object.fromEntries(entries.map(([key, value]) => [key, permute(value, key === 'content')]));
    };
    const all = permute(document) as Fields;
    return Array.isArray(all['tags']) ? { ...all, tags: shuffled(all['tags']) } : { ...all };
  });
}

/** The document with an operation of any kind before, between or after its own. */
export function withOneMore(document: Data): fc.Arbitrary<Data> {
  const { paths, components } = document as { paths: Fields; components?: { schemas?: Fields } };
  const names = Object.keys(components?.schemas ?? {});
  const added = fc.oneof(operation(schemas(names)), copyOf(paths));
  return fc.tuple(added, fc.nat(Object.keys(paths).length), fc.constantFrom('a', 'zz')).map(([value, index, id]) => {
    const own = { ...(retitled(value) as Record<string, Data>), operationId: `${id}Added`, tags: ['Added'] };
    const entries = Object.entries(paths);
    entries.splice(index, 0, [`/${id}-added`, { post: withoutPathParameters(own) }]);
    return { ...(document as Fields), paths: Object.fromEntries(entries) };
  });
}

/** One of the document's own operations. */
function copyOf(paths: Fields): fc.Arbitrary<Data> {
  const all = Object.values(paths).flatMap((item) =>
    Object.entries(item as Fields).flatMap(([key, value]) =>
      /^(get|put|post|delete|patch)$/.test(key) ? [value] : [],
    ),
  );
  return fc.constantFrom(...all);
}

/** Titles are chosen: two operations that choose the same are told apart by their names. */
function retitled(data: Data): Data {
  if (Array.isArray(data)) return data.map(retitled);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      key === 'title' && typeof value === 'string' ? `Added${value}` : retitled(value),
    ]),
  );
}

function withoutPathParameters(fields: Record<string, Data>): Data {
  const parameters = (fields['parameters'] ?? []) as readonly (Fields & { in?: string })[];
  const rest = Object.entries(fields).filter(([key]) => key !== 'security');
  return { ...Object.fromEntries(rest), parameters: parameters.filter((one) => one.in !== 'path') as Data[] };
}
