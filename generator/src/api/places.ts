/** The place of any schema, from file and pointer alone, independent of references and their order. */
import { Node } from '../spec/node.ts';
import { tokensOf } from '../spec/pointer.ts';
import { component, ofOperation, type Place } from './place.ts';
import { placeOfHolder } from './place-of-holder.ts';
import { placeWithin, schemaKeywords } from './place-within.ts';

export type Places = (schema: Node) => Place;

/** `operations` has the id of each operation by its value. */
export function createPlaces(operations: ReadonlyMap<unknown, string>): Places {
  const known = new Map<string, Place>();
  return (schema) => {
    const { file, pointer } = schema.source;
    const key = `${file}#${pointer}`;
    const place = known.get(key) ?? locate(schema, tokensOf(pointer), operations);
    known.set(key, place);
    return place;
  };
}

/** Passes what is around the outermost schema, and leaves the way from there to `placeWithin`. */
function locate({ document }: Node, tokens: readonly string[], operations: ReadonlyMap<unknown, string>): Place {
  const passed: Node[] = [Node.root(document)];
  let operation: string | undefined;
  for (const [index, token] of tokens.entries()) {
    const node = passed[index];
    if (node === undefined) break;
    operation = operations.get(node.value) ?? operation;
    const next = node.child(token);
    const rest = tokens.slice(index + 1);
    if (isSchemas(tokens.slice(0, index + 1))) {
      const [name = '', ...inner] = rest;
      return placeWithin(component(name), next?.child(name), inner);
    }
    if (token === 'schema' && index > 0) {
      return placeWithin(placeOfHolder(passed, tokens.slice(0, index), operation), next, rest);
    }
    if (operation === undefined && schemaKeywords.has(token) && !roots.has(tokens[0] ?? '')) {
      return placeWithin(component(tokens[index - 1] ?? nameOf(document.file)), node, tokens.slice(index));
    }
    if (next !== undefined) passed.push(next);
  }
  const last = tokens.at(-1) ?? nameOf(document.file);
  const place = operation === undefined ? component(last) : ofOperation(operation, `${operation} ${last}`);
  return placeWithin(place, passed.at(-1), []);
}

/** Fields of a description: what is below them is no schema yet. */
const roots = new Set(['paths', 'webhooks', 'components', 'x-client-parameters', 'x-speakeasy-globals']);

/** Whether the names in an object are those of schemas. */
function isSchemas(tokens: readonly string[]): boolean {
  const last = tokens.at(-1);
  return (
    last === '$defs' ||
    last === 'definitions' ||
    (last === 'schemas' && tokens.length === 2 && tokens[0] === 'components')
  );
}

/** `schemas/pet.yaml` is called pet. */
export function nameOf(file: string): string {
  return /([^/\\]+?)(?:\.[A-Za-z]+)?$/.exec(file)?.[1] ?? file;
}
