/** Servers as the runtime expands them. */
import type { Server } from '../../api/api.ts';
import { otherwise } from '../../api/servers.ts';
import type { Code } from '../../code/code.ts';
import { call, dict, string, tuple } from './literal.ts';
import { runtime, type Package } from './package.ts';

export function serverCode({ url, variables }: Server, { names }: Package): Code {
  const known = variables.map(
    (variable) => [variable.name, tuple([string(names.option(variable)), string(otherwise(variable))])] as const,
  );
  return call(runtime('Server'), [string(url), ...(known.length === 0 ? [] : [dict(known)])]);
}
