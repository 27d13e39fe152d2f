// Generated from the OpenAPI description: edit that and regenerate.
import { SDKError } from '../../../runtime/index.js';
import type { ErrorDetail } from '../../components/error-detail.js';

/** Unauthorized - Returned if the X-Plex-Token is missing from the header or query. */
export class GetSourceConnectionInformationResponseBody extends SDKError<GetSourceConnectionInformationResponseBodyData> {
  override get name(): string {
    return 'GetSourceConnectionInformationResponseBody';
  }
}

export interface GetSourceConnectionInformationResponseBodyData {
  errors?: ErrorDetail[];
}
