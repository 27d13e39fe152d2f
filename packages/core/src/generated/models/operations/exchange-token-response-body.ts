// Generated from the OpenAPI description: edit that and regenerate.

export interface ExchangeTokenResponseBody {
  /** The token, a JWT of plex.tv */
  authToken: string;
}
