// Generated from the OpenAPI description: edit that and regenerate.
import type { GetTransientTokenMediaContainer } from './get-transient-token-media-container.js';

export interface GetTransientTokenOkResponseBody {
  mediaContainer: GetTransientTokenMediaContainer;
}
