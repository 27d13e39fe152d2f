// Generated from the OpenAPI description: edit that and regenerate.
import type { PostUsersSignInDataRequestBody } from './post-users-sign-in-data-request-body.js';

/** The arguments of `postUsersSignInData`. */
export interface PostUsersSignInDataRequest {
  /**
   * The unique identifier for the client application
   * This is used to track the client application and its usage
   * (UUID, serial number, or other number unique per device)
   */
  xPlexClientIdentifier?: string;
  /** Login credentials */
  requestBody?: PostUsersSignInDataRequestBody;
}
