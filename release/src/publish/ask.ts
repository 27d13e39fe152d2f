/** Asks a registry over HTTP. */
import { Failure } from '../../../generator/src/failure.ts';

const patience = 30_000;

/** Undefined if it answers that there is no such thing. */
export async function ask(url: string): Promise<string | undefined> {
  const { host } = new URL(url);
  const response = await fetch(url, { signal: AbortSignal.timeout(patience) }).catch((error: unknown) => {
    throw notReached(host, reasonOf(error));
  });
  if (response.status === 404) return undefined;
  if (!response.ok) throw notReached(host, `it answered ${response.status}`);
  return response.text();
}

function notReached(host: string, reason: string): Failure {
  return new Failure(`${host} cannot be asked what is published: ${reason}`, 'try again when it can be reached');
}

/** What `fetch` says is that it failed; why stands below. */
function reasonOf(error: unknown): string {
  const { cause = error } = error as { readonly cause?: unknown };
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}
