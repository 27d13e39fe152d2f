// Generated from the OpenAPI description: edit that and regenerate.
import { SDKError } from '../../../runtime/index.js';
import type { GetTransientTokenResponseBodyData } from './get-transient-token-response-body-data.js';

export class GetTransientTokenResponseBody extends SDKError<GetTransientTokenResponseBodyData> {
  override get name(): string {
    return 'GetTransientTokenResponseBody';
  }
}
