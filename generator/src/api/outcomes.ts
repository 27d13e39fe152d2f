/** The declared responses of an operation, in the order in which a client chooses between them. */
import { essence, isRange } from '../spec/media-type.ts';
import type { Content, ErrorBody, Operation, ResultHeader } from './api.ts';

export interface Success {
  /** `200` is a number; `2XX` and `default` are texts. */
  readonly status: number | string;
  /** Undefined where the success has no body. */
  readonly content: Content | undefined;
}

export interface Failure {
  readonly status: number | string;
  readonly content: Content;
  /** The error. */
  readonly error: ErrorBody;
}

/**
 * Ranges first: the first is what a success of another status is read as. Redirections last, since no other status is
 * read as one; each also without a body, which servers seldom send with them.
 */
export function successesOf({ responses }: Operation): readonly Success[] {
  return responses
    .filter(({ success }) => success)
    .toSorted((a, b) => rank(a.status) - rank(b.status))
    .flatMap(({ status, contents }): readonly Success[] => {
      const declared = bySpecificity(contents).map((content) => ({ status: statusKey(status), content }));
      const bare = declared.length === 0 || isRedirection(status);
      return bare ? [...declared, { status: statusKey(status), content: undefined }] : declared;
    });
}

/** Whether it is a status like `304`, or `3XX` ([RFC 9110, section 15.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.4)). */
export function isRedirection(status: string): boolean {
  return status.startsWith('3');
}

function rank(status: string): number {
  if (isRedirection(status)) return 3;
  if (status === 'default') return 1;
  return isExact(status) ? 2 : 0;
}

function bySpecificity(contents: readonly Content[]): readonly Content[] {
  return contents.toSorted((a, b) => Number(isRange(a.contentType)) - Number(isRange(b.contentType)));
}

/** Those with a body that the API declares. */
export function failuresOf({ responses }: Operation): readonly Failure[] {
  return responses
    .filter(({ success }) => !success)
    .flatMap(({ status, contents }) =>
      contents.flatMap((content) =>
        content.error === undefined ? [] : [{ status: statusKey(status), content, error: content.error }],
      ),
    );
}

/** Each error that a call can throw once, in spec order. */
export function errorsOf(operation: Operation): readonly ErrorBody[] {
  return [...new Set(failuresOf(operation).map(({ error }) => error))];
}

/** As servers are compared with: `application/json`, without parameters. */
export function mediaType({ contentType }: Content): string {
  return essence(contentType);
}

/** Undefined where `declared` has no other header of that name, so that it belongs to every status. */
export function statusKeys(
  { name, statuses }: ResultHeader,
  declared: readonly ResultHeader[],
): readonly (number | string)[] | undefined {
  const counts = headerCounts.get(declared) ?? countHeaders(declared);
  headerCounts.set(declared, counts);
  return (counts.get(name.toLowerCase()) ?? 0) > 1 ? statuses.map(statusKey) : undefined;
}

/** How many declared headers have each name; counted once, because each header asks. */
const headerCounts = new WeakMap<readonly ResultHeader[], ReadonlyMap<string, number>>();

function countHeaders(declared: readonly ResultHeader[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of declared) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  return counts;
}

function statusKey(status: string): number | string {
  return isExact(status) ? Number(status) : status;
}

function isExact(status: string): boolean {
  return /^[0-9]{3}$/.test(status);
}
