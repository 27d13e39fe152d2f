import type { Attempt } from './attempt.js';
import { ConnectionError } from './errors/connection-error.js';
import { chooseOutcome } from './media-type.js';
import type { Outcome } from './operation.js';
import type { ClientOptions } from './options.js';
import { secretsOf } from './redact.js';
import { overFetch } from './transport/fetch.js';
import { platform } from './transport/platform.js';
import type { Answer, Message } from './transport/transport.js';

/** The last response, and why the client did not follow it if it is a redirect. */
export interface Followed {
  readonly answer: Answer;
  readonly refusal: string;
}

const MOST_REDIRECTS = 5;

/**
 * Follows redirects ([RFC 9110, section 15.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.4)). Another origin
 * gets neither headers, apart from `Accept`, nor a body, since both may hold credentials, and no address with a secret
 * of the request. Stops at a redirect that is one of `outcomes`.
 */
export async function follow(
  attempt: Attempt,
  client: ClientOptions,
  message: Message,
  answer: Answer,
  outcomes: readonly Outcome[] = [],
): Promise<Followed> {
  for (let redirects = 0; ; redirects++) {
    if (answer.type === 'opaqueredirect') {
      return { answer, refusal: 'redirected, and browsers hide where to; set serverURL to the final address' };
    }
    const location = answer.headers.get('location');
    if (![301, 302, 303, 307, 308].includes(answer.status) || !location?.trim()) return { answer, refusal: '' };
    if (chooseOutcome(outcomes, answer)) return { answer, refusal: '' };
    const next =
      redirects < MOST_REDIRECTS ? redirected(attempt, message, answer.status, location) : 'redirected too often';
    if (typeof next === 'string') return { answer, refusal: next };
    // Frees the connection; the outcome does not matter.
    answer.body?.cancel().catch(() => undefined);
    message = next;
    try {
      answer = await (client.fetch ? overFetch : platform.send)(attempt, message, client);
    } catch (error) {
      throw new ConnectionError(attempt, mayHoldPassword(location) ? undefined : error);
    }
  }
}

/** The request to send next, or why there is none. */
function redirected(attempt: Attempt, message: Message, status: number, location: string): Message | string {
  const from = new URL(message.url);
  const to = parseURL(location, from);
  if (!to || !/^https?:$/.test(to.protocol) || to.username || to.password) {
    return 'redirected to an address that cannot be followed';
  }
  let { method, headers, body } = message;
  if (status === 303 ? method !== 'HEAD' : status < 303 && method === 'POST') {
    const others = Object.entries(headers).filter(([name]) => name !== 'content-type');
    [method, headers, body] = ['GET', Object.fromEntries(others), undefined];
  }
  if (to.origin !== from.origin) {
    // If the server repeats the query of the request, the new URL may contain a credential.
    const isRepeated = secretsOf(attempt).some((secret) => location.includes(secret) || to.href.includes(secret));
    const kept = body === undefined ? isRepeated && 'the secret in the address' : 'the body';
    if (kept) {
      return `redirected to ${mayHoldPassword(location) ? 'another server' : to.origin}, which must not get ${kept}`;
    }
    const { accept } = headers;
    headers = accept === undefined ? {} : { accept };
  }
  return { url: to.href, method, headers, body };
}

/**
 * Whether what stands for host and port may be user name and password: with a slash in it, as in
 * `http://user:pass/word@host`, a password ends early.
 */
function mayHoldPassword(location: string): boolean {
  return location.includes('@');
}

function parseURL(text: string, from: URL): URL | undefined {
  try {
    return new URL(encoded(text), from);
  } catch {
    return undefined;
  }
}

/** Percent-encodes what must not stand in a URL, byte for byte as it came: fetch reads headers as Latin-1. */
function encoded(location: string): string {
  return location.replace(/%(?![\da-f]{2})|[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gi, (character) => {
    const code = character.charCodeAt(0);
    return code > 0xff ? encodeURIComponent(character) : `%${code.toString(16).toUpperCase().padStart(2, '0')}`;
  });
}
