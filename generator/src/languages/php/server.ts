/** Servers as functions from the client's settings to base URLs. */
import type { Server, ServerVariable } from '../../api/api.ts';
import { code, type Code } from '../../code/code.ts';
import { concatenation, inlineArray, string } from './literal.ts';
import type { Package } from './package.ts';

/** Of an operation: a base URL. */
export function serverCode(server: Server, context: Package): Code {
  return code`static fn (array $settings): string => ${serverURL(server, context)}`;
}

/** Of the API: all base URLs. */
export function serversCode(context: Package): Code {
  const urls = context.api.servers.map((server) => serverURL(server, context));
  return code`static fn (array $settings): array => ${inlineArray(urls)}`;
}

function serverURL(server: Server, { names }: Package): Code {
  const parts = server.url.split(/\{([^{}]*)\}/).map((part, index) => {
    const found = index % 2 === 1 ? server.variables.find(({ name }) => name === part) : undefined;
    if (found === undefined) return part === '' ? undefined : string(part);
    return code`($settings[${string(names.option(found))}] ?? ${string(found.default)})`;
  });
  const present = parts.filter((part) => part !== undefined);
  return present.length === 0 ? string('') : concatenation(present);
}

/** Each variable once, of whatever server: one setting holds for all. */
export function serverVariables({ api }: Package): readonly ServerVariable[] {
  const servers = [...api.servers, ...api.operations.flatMap((operation) => operation.servers)];
  const byName = new Map<string, ServerVariable>();
  for (const variable of servers.flatMap((server) => server.variables)) {
    if (!byName.has(variable.name)) byName.set(variable.name, variable);
  }
  return [...byName.values()];
}
