// Generated from the OpenAPI description: edit that and regenerate.

export interface ExchangeTokenRequestBody {
  /** The JWT, with the header `kid` and the claims `nonce`, `scope`, `aud`, `iss`, `iat` and `exp` */
  jwt: string;
}
