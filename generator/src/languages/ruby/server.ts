/** Servers, and the variables of them that are options of a client. */
import type { Server, ServerVariable } from '../../api/api.ts';
import { trusted, type Code } from '../../code/code.ts';
import { array, call, hash, string, symbol } from './literal.ts';
import type { Package } from './package.ts';

export function serverCode(server: Server, { names }: Package): Code {
  const variables = server.variables.map(
    (variable) => [string(variable.name), array([symbol(names.option(variable)), string(variable.default)])] as const,
  );
  const further = variables.length === 0 ? [] : [hash(variables)];
  return call(trusted('Runtime::Server.new'), [string(server.url), ...further]);
}

/** Each variable once, of whatever server: one option sets it for all. */
export function serverVariables({ api }: Package): readonly ServerVariable[] {
  const servers = [...api.servers, ...api.operations.flatMap((operation) => operation.servers)];
  const byName = new Map<string, ServerVariable>();
  for (const variable of servers.flatMap((server) => server.variables)) {
    if (!byName.has(variable.name)) byName.set(variable.name, variable);
  }
  return [...byName.values()];
}
