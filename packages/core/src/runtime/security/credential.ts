import type { Attempt } from '../attempt.js';
import { recovery } from '../load-recovery.js';
import type { ClientOptions } from '../options.js';

/** The credential in `option` of the client, or else in the environment `variable`. A promise unless it is there at once. */
export function credential(client: ClientOptions, attempt: Attempt, option: string, variable = ''): unknown {
  const given = (client as Readonly<Record<string, unknown>>)[option];
  if (!given || typeof given === 'function') return obtain(client, attempt, option, variable);
  attempt.secrets.push(given);
  return given;
}

async function obtain(client: ClientOptions, attempt: Attempt, option: string, variable: string): Promise<unknown> {
  let given = (client as Readonly<Record<string, unknown>>)[option];
  if (typeof given === 'function') {
    attempt.secrets.push(given);
    given = await (given as () => unknown)();
  }
  if (!given) {
    const { environmentCredential } = await recovery();
    given = environmentCredential(client, attempt, option, variable);
  }
  attempt.secrets.push(given);
  return given;
}
