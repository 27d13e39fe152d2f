// Generated from the OpenAPI description: edit that and regenerate.
import type { ResponseMetadata } from '../../../runtime/index.js';

/** What `registerKey` gives. */
export type RegisterKeyResponse = ResponseMetadata;
