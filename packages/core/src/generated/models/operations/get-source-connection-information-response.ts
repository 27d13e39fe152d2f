// Generated from the OpenAPI description: edit that and regenerate.
import type { ResponseMetadata } from '../../../runtime/index.js';
import type { GetSourceConnectionInformationOkResponseBody } from './get-source-connection-information-ok-response-body.js';

/** What `getSourceConnectionInformation` gives. */
export interface GetSourceConnectionInformationResponse extends ResponseMetadata {
  object: GetSourceConnectionInformationOkResponseBody;
}
