/** The questions that other rooms ask about servers of a spec. */
import type { Api, Server, ServerVariable } from './api.ts';

/** Each variable once, of whatever server: one setting of the client holds for all. */
export function serverVariables(api: Api): readonly ServerVariable[] {
  const byName = new Map<string, ServerVariable>();
  for (const variable of allVariables(api)) {
    if (!byName.has(variable.name)) byName.set(variable.name, variable);
  }
  return [...byName.values()];
}

/** The variables without which the default server has no URL; users have to set them. */
export function requiredVariables({ servers: [first] }: Api): readonly ServerVariable[] {
  // Of a relative URL, users have to give all the rest too.
  if (first === undefined || first.url.startsWith('/')) return [];
  return first.variables.filter((variable) => variable.default === undefined);
}

/** The text in the URL without a value; without a default the braces stay, and the client sends nothing. */
export function otherwise({ name, default: text }: ServerVariable): string {
  return text ?? `{${name}}`;
}

/** The documentation of a variable's default. */
export function defaultText(variable: ServerVariable, quote: '`' | '' = '`'): string {
  const text = variable.default;
  return text === undefined ? 'Has to be given: there is no default.' : `Default: ${quote}${text}${quote}.`;
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
