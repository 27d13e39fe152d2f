/** The responses of the services. */

export interface Ask {
  readonly method: string;
  /** Path and query, unchanged. */
  readonly target: string;
  /** The path without the prefix of the API. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly header: (name: string) => string | undefined;
  readonly body: unknown;
}

export interface Answer {
  readonly status: number;
  readonly json?: unknown;
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function json(value: unknown, status = 200): Answer {
  return { status, json: value };
}

export function refusal(status: number, code: number, message: string): Answer {
  return { status, json: { errors: [{ code, message, status }] } };
}

export const noClientIdentifier: Answer = refusal(400, 1000, 'X-Plex-Client-Identifier is missing');
export const unauthorized: Answer = refusal(401, 1001, 'User could not be authenticated');
