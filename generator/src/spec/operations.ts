import { isObject } from './json.ts';
import type { Node } from './node.ts';
import { operationMethods } from './shapes.ts';

/** An operation and where it hangs. */
export interface OperationPlace {
  readonly path: string;
  /** The HTTP method as it is sent: `GET`; what stands under `additionalOperations` is sent as it is written. */
  readonly method: string;
  readonly pathItem: Node;
  readonly operation: Node;
}

/** Every operation of a document in spec order. Worked out once: many rules ask. */
export function operationsOf(root: Node): readonly OperationPlace[] {
  const paths = root.get('paths');
  if (!isObject(paths?.value)) return [];
  let places = known.get(paths.value);
  if (!places) known.set(paths.value, (places = placesIn(paths)));
  return places;
}

/** The parameters that are set once on the client: root extension `x-client-parameters`, or `x-speakeasy-globals.parameters`. */
export function clientParametersOf(root: Node): Node[] {
  const lists = [root.get('x-client-parameters'), root.get('x-speakeasy-globals')?.get('parameters')];
  return lists.flatMap((parameters) => parameters?.items() ?? []);
}

/** The names between braces in a path or server URL, in order. */
export function templateNames(template: string): string[] {
  return [...template.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
}

const known = new WeakMap<object, OperationPlace[]>();

function placesIn(paths: Node): OperationPlace[] {
  return paths
    .entries()
    .flatMap(([path, pathItem]) =>
      operationNodes(pathItem).map(([method, operation]) => ({ path, method, pathItem, operation })),
    );
}

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
