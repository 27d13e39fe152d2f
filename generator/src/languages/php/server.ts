/** Servers as functions from the client's settings to base URLs. */
import type { Server } from '../../api/api.ts';
import { otherwise, urlParts } from '../../api/servers.ts';
import { code, type Code } from '../../code/code.ts';
import { concatenation, inlineArray, string } from './literal.ts';
import type { Package } from './package.ts';

/** A function for the base URL of an operation's own server. */
export function serverCode(server: Server, context: Package): Code {
  return code`static fn (array $settings): string => ${serverURL(server, context)}`;
}

/** A function for all base URLs of the API. */
export function serversCode(context: Package): Code {
  const urls = context.api.servers.map((server) => serverURL(server, context));
  return code`static fn (array $settings): array => ${inlineArray(urls)}`;
}

function serverURL(server: Server, { names }: Package): Code {
  const parts = urlParts(server).map((part) => {
    if (typeof part === 'string') return part === '' ? undefined : string(part);
    return code`($settings[${string(names.option(part))}] ?? ${string(otherwise(part))})`;
  });
  const present = parts.filter((part) => part !== undefined);
  return present.length === 0 ? string('') : concatenation(present);
}
