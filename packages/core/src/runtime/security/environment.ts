import type { Attempt } from '../attempt.js';
import type { ClientOptions } from '../options.js';
import { refuse } from '../refuse.js';

/** The credential in the environment `variable`, where the client has no option for it. */
export function environmentCredential(
  client: ClientOptions,
  attempt: Attempt,
  option: string,
  variable: string,
): string {
  const isGiven = (client as Readonly<Record<string, unknown>>)[option] !== undefined;
  const found = isGiven ? '' : (valueOf(variable) ?? '');
  if (found === '') refuse(attempt, 'credential', option, variable);
  return found;
}

function valueOf(variable: string): string | undefined {
  try {
    return (globalThis as Environment).process?.env?.[variable];
  } catch {
    // Deno refuses to show the environment unless it is allowed to.
    return undefined;
  }
}

interface Environment {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
}
