// Generated from the OpenAPI description: edit that and regenerate.

/** One reason why a request was refused */
export interface ErrorDetail {
  /**
   * What went wrong. Known codes:
   *
   * - 1000: the client identifier is missing (status 400)
   * - 1001: the user could not be authenticated (status 401)
   * - 1020: expired (status 404)
   * - 1028: the verification code is wrong
   * - 1029: a verification code is needed, because the account has two-factor authentication (status 401)
   * - 1031: the IP address is locked out (status 401)
   * - 1041: the PIN of the Plex Home user is needed
   */
  code?: number;
  /** What went wrong, in words */
  message?: string;
  /** The HTTP status code, once more; may be absent */
  status?: number;
}
