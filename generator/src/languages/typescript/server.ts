/** Servers as functions from the client's options to a base URL. */
import type { Server } from '../../api/api.ts';
import { code, group, indent, line, sequence, trusted, type Code } from '../../code/code.ts';
import { memberName, string, template } from './literal.ts';
import type { Package } from './package.ts';

/** As an operation has it. */
export function serverCode(server: Server, context: Package): Code {
  const parameters = trusted(server.variables.length > 0 ? '(options) =>' : '() =>');
  return group(sequence([parameters, indent(2, sequence([line, serverURL(server, context)]))]));
}

/** The URL, of which `options` is in scope. */
export function serverURL(server: Server, { names }: Package): Code {
  if (server.variables.length === 0) return string(server.url);
  const parts = server.url.split(/\{([^{}]*)\}/).map((part, index) => {
    const variable = index % 2 === 1 ? server.variables.find(({ name }) => name === part) : undefined;
    if (variable === undefined) return part;
    return code`options.${memberName(names.option(variable))} ?? ${string(variable.default)}`;
  });
  return template(parts);
}
