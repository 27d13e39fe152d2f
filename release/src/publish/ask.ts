/** Requests to a registry over HTTP. An unexpected response is a failure. */
import { Failure } from '../../../generator/src/failure.ts';

const patience = 30_000;

export interface Answer {
  /** The content type. */
  readonly type: string;
  readonly text: string;
}

/** Undefined if the registry answers 404. `registry` is its name. */
export async function ask(registry: string, address: string, accept = 'application/json'): Promise<Answer | undefined> {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw notAsked(registry, 'its address does not begin with http:// or https://');
  if (`${url.username}${url.password}` !== '') throw notAsked(registry, 'its address has a user or a password in it');
  try {
    const response = await fetch(url, { headers: { accept }, signal: AbortSignal.timeout(patience) });
    const text = await response.text();
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`it answered ${response.status}`);
    return { type: response.headers.get('content-type') ?? '', text };
  } catch (error) {
    throw notAsked(registry, `${url.host}: ${reasonOf(error)}`);
  }
}

/** The JSON of the response, if `isExpected` accepts it. */
export function parseAnswer<T>(registry: string, text: string, isExpected: (value: unknown) => value is T): T {
  const value = parse(text);
  if (isExpected(value)) return value;
  throw notAsked(registry, 'it answered something else than what is published');
}

export function notAsked(registry: string, reason: string): Failure {
  return new Failure(
    `${registry} cannot be asked what is published: ${reason}`,
    'mend its address, or try again when it can be reached',
  );
}

/** Whether a value is a list of objects that have this text field. */
export function isListWith<Key extends string>(
  value: unknown,
  key: Key,
): value is readonly Readonly<Record<Key, string>>[] {
  const has = (each: unknown): boolean => typeof (each as Partial<Record<Key, unknown>> | null)?.[key] === 'string';
  return Array.isArray(value) && value.every(has);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The message of `fetch` says only that it failed; its cause says why. */
function reasonOf(error: unknown): string {
  const { cause = error } = error as { readonly cause?: unknown };
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}
