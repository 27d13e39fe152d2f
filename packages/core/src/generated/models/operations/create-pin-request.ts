// Generated from the OpenAPI description: edit that and regenerate.
import type { CreatePinRequestBody } from './create-pin-request-body.js';

/** The arguments of `createPin`. */
export interface CreatePinRequest {
  /** Whether the code is a long one for a browser, and not one of four characters for a user to type */
  strong?: boolean;
  /** The key of the device, only to sign in with a key */
  requestBody?: CreatePinRequestBody;
}
