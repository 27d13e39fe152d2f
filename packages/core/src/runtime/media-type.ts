import type { Answer } from './transport/transport.js';

interface Declared {
  readonly status: number | string;
  readonly contentType?: string;
}

/** The declared response that fits best: by status, then by content type; the first one on a tie. */
export function choose<Kind extends Declared>(
  all: readonly Kind[],
  response: Pick<Answer, 'ok' | 'status' | 'headers'>,
): Kind | undefined {
  const received = (response.headers.get('content-type') ?? '').split(';', 1).join('').trim().toLowerCase();
  const ranked = all
    .map((declared) => ({
      declared,
      status: statusRank(declared.status, response),
      type: typeRank(declared, response.status, received, all.length === 1),
    }))
    .filter(({ status, type }) => status > 0 && type > 0)
    .sort((one, other) => other.status - one.status || other.type - one.type);
  return ranked[0]?.declared;
}

/**
 * The declared outcome of a success or a redirection. A redirection has one only if its own status or `3XX` is
 * declared, and no other response uses the outcome that is declared for a redirection.
 */
export function chooseOutcome<Kind extends Declared>(
  all: readonly Kind[],
  response: Pick<Answer, 'ok' | 'status' | 'headers'>,
): Kind | undefined {
  const redirection = isRedirection(response.status);
  if (!response.ok && !redirection) return undefined;
  return choose(
    all.filter(({ status }) => String(status).startsWith('3') === redirection),
    response,
  );
}

function isRedirection(status: number): boolean {
  return status >= 300 && status < 400;
}

/** Whether a media type is that of JSON ([RFC 6839, section 3.1](https://www.rfc-editor.org/rfc/rfc6839#section-3.1)). */
export function isJSON(mediaType: string | undefined): boolean {
  return mediaType !== undefined && /[/+]json$/.test(mediaType);
}

function statusRank(declared: number | string, { status, ok }: Pick<Answer, 'ok' | 'status'>): number {
  if (String(declared) === String(status)) return 4;
  if (String(declared).toUpperCase() === `${Math.floor(status / 100)}XX`) return 3;
  if (declared === 'default') return 2;
  // A success with an undeclared status is still a success.
  return ok ? 1 : 0;
}

function typeRank({ status, contentType }: Declared, received: number, type: string, only: boolean): number {
  // An outcome without a body discards a received one, so it must not win over a body declared for another status.
  if (contentType === undefined) {
    if (isRedirection(received)) return type === '' ? 4 : 1;
    return status === received || only || type === '' ? 4 : 0;
  }
  if (contentType === type) return 4;
  if (isJSON(contentType) && isJSON(type)) return 3;
  if (contentType.endsWith('*') && type.startsWith(contentType.replace(/(\*\/)?\*$/, ''))) return 2;
  return type === '' ? 1 : 0;
}
