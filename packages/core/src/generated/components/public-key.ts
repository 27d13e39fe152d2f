// Generated from the OpenAPI description: edit that and regenerate.

/** A public key for Ed25519 signatures, as JSON Web Key (RFC 8037) */
export interface PublicKey {
  /** The algorithm, `EdDSA` */
  alg?: string;
  /** The curve, `Ed25519` */
  crv: string;
  /** The name of the key, which the device chooses and no other device has */
  kid?: string;
  /** The kind of key, `OKP` */
  kty: string;
  /** What the key is for, `sig` */
  use?: string;
  /** The public key, 32 bytes as base64url without padding */
  x: string;
}
