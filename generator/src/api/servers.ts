/** What is asked of servers, as a spec writes them. */
import type { Api, Server, ServerVariable } from './api.ts';

/** Each variable once, of whatever server: one setting of the client holds for all. */
export function serverVariables(api: Api): readonly ServerVariable[] {
  const byName = new Map<string, ServerVariable>();
  for (const variable of allVariables(api)) {
    if (!byName.has(variable.name)) byName.set(variable.name, variable);
  }
  return [...byName.values()];
}

/** Of every server that a client can be set to or an operation has, in spec order. */
export function allVariables({ servers, operations }: Api): readonly ServerVariable[] {
  const all = [...servers, ...operations.flatMap((operation) => operation.servers)];
  return all.flatMap(({ variables }) => variables);
}

/** The URL as literal text and variables in turn. */
export function urlParts({ url, variables }: Server): readonly (string | ServerVariable)[] {
  const parts = url.split(/\{([^{}]*)\}/);
  return parts.map((part, index) => (index % 2 === 1 ? (variables.find(({ name }) => name === part) ?? part) : part));
}
