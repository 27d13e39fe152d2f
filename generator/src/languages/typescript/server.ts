/** Servers as functions from the client's options to a base URL. */
import type { Server } from '../../api/api.ts';
import { urlParts } from '../../api/servers.ts';
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
  const parts = urlParts(server).map((part) =>
    typeof part === 'string' ? part : code`options.${memberName(names.option(part))} ?? ${string(part.default)}`,
  );
  return template(parts);
}
