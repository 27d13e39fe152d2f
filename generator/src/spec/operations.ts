import { isObject } from './json.ts';
import type { Node } from './node.ts';
import { partsOf } from './path.ts';
import { operationMethods } from './shapes.ts';

/** An operation and its place. */
export interface OperationPlace {
  /** The path item of the operation. */
  readonly key: string;
  /** The path template. */
  readonly path: string;
  /** Pairs that every call sends in its query. */
  readonly query: readonly string[];
  /** The HTTP method in requests: `GET`; a method under `additionalOperations` is sent as written. */
  readonly method: string;
  readonly pathItem: Node;
  readonly operation: Node;
}

/** Every operation of a document in spec order. Worked out once: many rules ask. */
export function operationsOf(root: Node): readonly OperationPlace[] {
  const paths = root.get('paths');
  if (!isObject(paths?.value)) return [];
  let places = known.get(paths.value);
  if (!places) known.set(paths.value, (places = operationsIn(root)));
  return places;
}

/** The same without a cache: for readings, which change the document. */
export function operationsIn(root: Node): OperationPlace[] {
  const paths = root.get('paths')?.entries() ?? [];
  return paths.flatMap(([key, pathItem]) => {
    const { template: path, query } = partsOf(key);
    return operationNodes(pathItem).map(([method, operation]) => ({ key, path, query, method, pathItem, operation }));
  });
}

/** The parameters that are set once on the client: root extension `x-client-parameters`, or `x-speakeasy-globals.parameters`. */
export function clientParametersOf(root: Node): Node[] {
  const lists = [root.get('x-client-parameters'), root.get('x-speakeasy-globals')?.get('parameters')];
  return lists.flatMap((parameters) => parameters?.items() ?? []);
}

const known = new WeakMap<object, OperationPlace[]>();

function operationNodes(pathItem: Node): [method: string, operation: Node][] {
  return pathItem.entries().flatMap(([key, node]): [string, Node][] => {
    if (key === 'additionalOperations') return node.entries(true).filter(([method]) => isSendable(method));
    return operationMethods.includes(key) ? [[key.toUpperCase(), node]] : [];
  });
}

/** Whether HTTP clients send a method: these they refuse. https://fetch.spec.whatwg.org/#methods */
export function isSendable(method: string): boolean {
  return !/^(connect|trace|track)$/i.test(method);
}
