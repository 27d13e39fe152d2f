import type { Attempt } from './attempt.js';
import { ConnectionError } from './errors/connection-error.js';
import { chooseOutcome } from './media-type.js';
import type { Outcome } from './operation.js';
import type { Transport } from './options.js';

/** Where following ended, and why there if the last response is a redirect that must not be followed. */
export interface Followed {
  readonly response: Response;
  readonly refusal: string;
}

const MOST_REDIRECTS = 5;

/**
 * Follows redirects ([RFC 9110, section 15.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.4)). Another origin
 * gets neither headers, apart from `Accept`, nor a body, since both may hold credentials. Stops at a redirect that is
 * one of `outcomes`.
 */
export async function follow(
  attempt: Attempt,
  transport: Transport,
  response: Response,
  outcomes: readonly Outcome[] = [],
): Promise<Followed> {
  let { url } = attempt.request;
  let init = attempt.init ?? {};
  for (let redirects = 0; ; redirects++) {
    if (response.type === 'opaqueredirect') {
      return { response, refusal: 'redirected, and browsers hide where to; set serverURL to the final address' };
    }
    const location = response.headers.get('location');
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return { response, refusal: '' };
    if (chooseOutcome(outcomes, response)) return { response, refusal: '' };
    const next = redirects < MOST_REDIRECTS ? redirected(url, init, response.status, location) : 'redirected too often';
    if (typeof next === 'string') return { response, refusal: next };
    // Frees the connection; what comes of it does not matter.
    response.body?.cancel().catch(() => undefined);
    ({ url, init } = next);
    try {
      response = await transport(url, init);
    } catch (error) {
      throw new ConnectionError(attempt, error);
    }
  }
}

/** The request to send next, or why there is none. */
function redirected(
  url: string,
  init: RequestInit,
  status: number,
  location: string,
): { url: string; init: RequestInit } | string {
  const from = new URL(url);
  const to = parseURL(location, from);
  if (!to || !/^https?:$/.test(to.protocol) || to.username || to.password) {
    return 'redirected to an address that cannot be followed';
  }
  const next = { ...init };
  if (status === 303 ? init.method !== 'HEAD' : status < 303 && init.method === 'POST') {
    const headers = { ...(init.headers as Record<string, string>) };
    delete headers['content-type'];
    Object.assign(next, { method: 'GET', headers });
    delete next.body;
  }
  if (to.origin !== from.origin) {
    if (next.body !== undefined && next.body !== null) return `redirected to ${to.origin}, which must not get the body`;
    const { accept } = next.headers as Record<string, string | undefined>;
    next.headers = accept === undefined ? {} : { accept };
  }
  return { url: to.href, init: next };
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
