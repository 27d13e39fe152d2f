// Generated from the OpenAPI description: edit that and regenerate.

export interface GetNonceResponseBody {
  /** The nonce */
  nonce: string;
}
