import { Node } from './node.ts';
import { operationMethods } from './shapes.ts';

/** An operation and where it hangs. */
export interface OperationPlace {
  readonly path: string;
  readonly method: string;
  readonly pathItem: Node;
  readonly operation: Node;
}

/** Every operation of a document in spec order. */
export function operationsOf(root: Node): OperationPlace[] {
  return (root.get('paths')?.entries() ?? []).flatMap(([path, pathItem]) =>
    pathItem.entries().flatMap(([method, operation]) => {
      return operationMethods.includes(method) ? [{ path, method, pathItem, operation }] : [];
    }),
  );
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
