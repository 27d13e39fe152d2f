/** Servers as functions from the client's options to a base URL. */
import type { Server } from '../../api/api.ts';
import { otherwise, requiredVariables, urlParts } from '../../api/servers.ts';
import { code, group, indent, line, sequence, trusted, type Code } from '../../code/code.ts';
import { memberName, string, template } from './literal.ts';
import type { Package } from './package.ts';

/** The server of an operation. */
export function serverCode(server: Server, context: Package): Code {
  const parameters = trusted(server.variables.length > 0 ? '(options) =>' : '() =>');
  return group(sequence([parameters, indent(2, sequence([line, serverURL(server, context)]))]));
}

/** The URL, as an expression that reads variables from `options`. */
export function serverURL(server: Server, { api, names }: Package): Code {
  if (server.variables.length === 0) return string(server.url);
  const required = requiredVariables(api);
  const parts = urlParts(server).map((part) => {
    if (typeof part === 'string') return part;
    const value = code`options.${memberName(names.option(part))}`;
    // JavaScript programs can omit a required variable, so it still gets its default.
    const given = required.includes(part) ? code`(${value} as string | undefined)` : value;
    return code`${given} ?? ${string(otherwise(part))}`;
  });
  return template(parts);
}
