/** Servers as the runtime expands them. */
import type { Server } from '../../api/api.ts';
import { otherwise } from '../../api/servers.ts';
import { trusted, type Code } from '../../code/code.ts';
import { array, call, hash, string, symbol } from './literal.ts';
import type { Package } from './package.ts';

export function serverCode(server: Server, { names }: Package): Code {
  const variables = server.variables.map(
    (variable) =>
      [string(variable.name), array([symbol(names.option(variable)), string(otherwise(variable))])] as const,
  );
  const further = variables.length === 0 ? [] : [hash(variables)];
  return call(trusted('Runtime::Server.new'), [string(server.url), ...further]);
}
