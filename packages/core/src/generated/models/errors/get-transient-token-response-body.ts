// Generated from the OpenAPI description: edit that and regenerate.
import { SDKError } from '../../../runtime/index.js';
import type { GetTransientTokenResponseBodyData } from './get-transient-token-response-body-data.js';

/** Unauthorized - Returned if the X-Plex-Token is missing from the header or query. */
export class GetTransientTokenResponseBody extends SDKError<GetTransientTokenResponseBodyData> {
  override get name(): string {
    return 'GetTransientTokenResponseBody';
  }
}
