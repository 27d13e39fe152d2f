/** The state of the services. */
import { generateKeyPairSync, randomUUID, type JsonWebKey, type KeyObject } from 'node:crypto';
import type { Answer } from './answer.ts';

export interface PlexKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: JsonWebKey;
}

export interface Pin {
  readonly id: number;
  readonly code: string;
  readonly product: string | undefined;
  readonly clientIdentifier: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly jwk: JsonWebKey | undefined;
  polls: number;
  isConfirmed: boolean;
}

/** The settings that a test, or the user of the mock, can change. */
export interface Rules {
  /** The number of polls after which a PIN confirms itself; undefined for never. */
  confirmAfter: number | undefined;
  /** The lifetime of new tokens, in seconds. */
  tokenLifetime: number;
  /** The fault of new tokens. */
  forge: 'signature' | 'issuer' | 'audience' | 'thumbprint' | 'expiry' | undefined;
  /** Requests to refuse with 429, by path; each entry applies to one request. */
  tooMany: { readonly path: string; readonly retryAfter: number }[];
  /** Responses in place of those of the services, by path; each entry applies to one request. */
  instead: Instead[];
  /** Whether every nonce has been used already. */
  staleNonces: boolean;
}

/** Another answer; with `redirectTo`, an origin, it leads to the same path and query there. */
export interface Instead extends Partial<Answer> {
  readonly path: string;
  readonly redirectTo?: string;
}

export function usualRules(): Rules {
  return {
    ...{ confirmAfter: undefined, tokenLifetime: 7 * 86_400, forge: undefined },
    ...{ tooMany: [], instead: [], staleNonces: false },
  };
}

export class State {
  /** How far the clock of the services is ahead of this machine's, in seconds. */
  ahead = 0;
  readonly rules: Rules = usualRules();
  readonly pins = new Map<number, Pin>();
  /** The expiry of each unused nonce. */
  readonly nonces = new Map<string, number>();
  /** Registered keys of devices, with the client identifier of each, by thumbprint. */
  readonly keys = new Map<string, { readonly clientIdentifier: string; readonly jwk: JsonWebKey }>();
  /** The keys of the services; the newest is last, and signs. */
  readonly plexKeys: PlexKey[] = [plexKey(), plexKey()];
  /** The number of issued JWTs, and the number up to which they count as expired. */
  issued = 0;
  expired = 0;
  readonly legacyTokens = new Set(['legacy-token-of-the-mock']);
  /** Every secret so far. */
  readonly secrets = new Set(this.legacyTokens);
  /** Method and path of each request, in their order. */
  readonly requests: string[] = [];
  /** Each request with all its headers and its body. */
  readonly received: string[] = [];
  #ids = 1_203_487_560;

  /** The time of the services, in seconds since the Unix epoch. */
  now(): number {
    return Math.floor(Date.now() / 1000) + this.ahead;
  }

  nextId(): number {
    return ++this.#ids;
  }

  nonce(): string {
    const nonce = randomUUID();
    this.secrets.add(nonce);
    if (!this.rules.staleNonces) this.nonces.set(nonce, this.now() + 300);
    return nonce;
  }
}

export function plexKey(): PlexKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const kid = randomUUID();
  return { kid, privateKey, publicKey: { ...publicKey.export({ format: 'jwk' }), use: 'sig', alg: 'EdDSA', kid } };
}
