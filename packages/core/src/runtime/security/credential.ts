import type { Attempt } from '../attempt.js';
import { recovery } from '../load-recovery.js';
import type { ClientOptions } from '../options.js';

/** The credential in `option` of the client, or else in the environment `variable`. */
export async function credential(
  client: ClientOptions,
  attempt: Attempt,
  option: string,
  variable = '',
): Promise<unknown> {
  let given = (client as Readonly<Record<string, unknown>>)[option];
  try {
    given ??= (globalThis as Environment).process?.env?.[variable];
  } catch {
    // Deno refuses to show the environment unless it is allowed to.
  }
  if (typeof given === 'function') given = await (given as () => unknown)();
  if (!given) (await recovery()).refuse(attempt, 'credential', option, variable);
  attempt.secrets.push(given);
  return given;
}

interface Environment {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
}
