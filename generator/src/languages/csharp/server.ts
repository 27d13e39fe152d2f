/** Servers as expressions over the client's settings. */
import type { Server } from '../../api/api.ts';
import { otherwise, urlParts } from '../../api/servers.ts';
import { code, join, trusted, type Code } from '../../code/code.ts';
import { identifier, string } from './literal.ts';
import { settingName } from './settings.ts';
import type { Package } from './package.ts';

export function hasVariables(server: Server): boolean {
  return urlParts(server).some((part) => typeof part !== 'string');
}

/** A base URL, as an expression that reads the variables from `settings`. */
export function serverCode(server: Server, settings: Code, context: Package): Code {
  const parts = urlParts(server).flatMap((part): Code[] => {
    if (typeof part === 'string') return part === '' ? [] : [string(part)];
    return [code`(${settings}.${identifier(settingName(part, context))} ?? ${string(otherwise(part))})`];
  });
  return parts.length === 0 ? string('') : join(parts, trusted(' + '));
}
