// Generated from the OpenAPI description: edit that and regenerate.
import type { GetSourceConnectionInformationMediaContainer } from './get-source-connection-information-media-container.js';

export interface GetSourceConnectionInformationOkResponseBody {
  mediaContainer: GetSourceConnectionInformationMediaContainer;
}
