import type { RequestBody } from '../operation.js';
import { encodeUnreserved } from './value.js';

/**
 * A value as all of the query of a URL, from what it would be as a body: a form is one already, anything else is
 * percent-encoded ([OpenAPI 3.2](https://spec.openapis.org/oas/v3.2.0#parameter-locations)).
 */
export function querystring(body: RequestBody | undefined): string | undefined {
  if (!body?.content) return undefined;
  const { contentType, content } = body;
  return contentType === 'application/x-www-form-urlencoded'
    ? (content as string)
    : encodeUnreserved(content as string);
}
