/** JSON Web Tokens that are signed with Ed25519 (RFC 7519, RFC 8037). */
import { createPublicKey, sign, verify, type JsonWebKey, type KeyObject } from 'node:crypto';

export interface Token {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
}

export function encode({ header, claims }: Token, key: KeyObject): string {
  const signed = `${part(header)}.${part(claims)}`;
  return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`;
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** The claims of a JWT, unverified; undefined if the text is no JWT. */
export function decode(jwt: unknown): Token | undefined {
  if (typeof jwt !== 'string') return undefined;
  const [header, claims] = jwt.split('.').map(parsed);
  if (jwt.split('.').length !== 3 || header === undefined || claims === undefined) return undefined;
  return { header, claims };
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

export function isSignedBy(jwt: string, key: JsonWebKey): boolean {
  const at = jwt.lastIndexOf('.');
  const signature = Buffer.from(jwt.slice(at + 1), 'base64url');
  return verify(null, Buffer.from(jwt.slice(0, at)), createPublicKey({ key, format: 'jwk' }), signature);
}
