/** The request of a call as it would go over the wire, without sending it. */
import type { PlexAPIOptions } from '../../../packages/core/src/generated/index.js';
import type { Api, Operation } from '../../../generator/src/api/api.ts';
import type { Names } from '../../../generator/src/naming/names.ts';
import { call } from './call.ts';

export interface RecordedRequest {
  readonly method: string;
  readonly url: string;
  /** In the order in which the client sets them, spelled as in the description. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | undefined;
}

export async function recordRequest(
  api: Api,
  operation: Operation,
  names: Names,
  options: PlexAPIOptions,
): Promise<RecordedRequest> {
  let recorded: RecordedRequest | undefined;
  const spelling = headerSpelling(api);
  const record: NonNullable<PlexAPIOptions['fetch']> = (url, { method = 'GET', headers, body }) => {
    recorded = {
      method,
      url,
      headers: Object.entries(headers as Record<string, string>).map(([name, value]) => [spelling(name), value]),
      body: typeof body === 'string' || body instanceof URLSearchParams ? body.toString() : undefined,
    };
    return Promise.reject(new Error('recorded'));
  };
  const failure: unknown = await call(operation, names, { ...options, fetch: record, retries: false }).catch(
    (error: unknown) => error,
  );
  if (recorded === undefined) throw failure;
  return recorded;
}

/** Restores the spelling of the description: the client sets headers by their lower-case names. */
function headerSpelling(api: Api): (name: string) => string {
  const parameters = [...api.clientParameters, ...api.operations.flatMap(({ parameters }) => parameters)];
  const schemes = api.securitySchemes.flatMap((scheme) => (scheme.kind === 'apiKey' ? [scheme.key] : []));
  const spellings = new Map(
    [...parameters.map(({ name }) => name), ...schemes].map((name) => [name.toLowerCase(), name]),
  );
  return (name) => spellings.get(name) ?? name.replace(/(?<=^|-)[a-z]/g, (letter) => letter.toUpperCase());
}
