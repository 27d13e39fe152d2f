/** What the services know. */
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

/** What a test sets, and the user of the mock. */
export interface Rules {
  /** After how many polls a PIN is confirmed without anybody doing so; undefined for never. */
  confirmAfter: number | undefined;
  /** Seconds that a new token is valid. */
  tokenLifetime: number;
  /** What is wrong with new tokens. */
  forge: 'signature' | 'issuer' | 'audience' | 'thumbprint' | 'expiry' | undefined;
  /** Requests to refuse with 429, by path; each is for one request. */
  tooMany: { readonly path: string; readonly retryAfter: number }[];
  /** Other answers than the services give, by path; each is for one request. */
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
  /** Seconds that the clock of the services is ahead of that of this machine. */
  ahead = 0;
  readonly rules: Rules = usualRules();
  readonly pins = new Map<number, Pin>();
  /** When each nonce ends that can still be used. */
  readonly nonces = new Map<string, number>();
  /** Registered keys of devices, with the client identifier of each, by thumbprint. */
  readonly keys = new Map<string, { readonly clientIdentifier: string; readonly jwk: JsonWebKey }>();
  /** The keys of the services; the newest is last, and signs. */
  readonly plexKeys: PlexKey[] = [plexKey(), plexKey()];
  /** How many JWTs were issued, and up to which of them they count as expired. */
  issued = 0;
  expired = 0;
  readonly legacyTokens = new Set(['legacy-token-of-the-mock']);
  /** What nobody may show. */
  readonly secrets = new Set(this.legacyTokens);
  /** Method and path of each request, in their order. */
  readonly requests: string[] = [];
  /** Each request with all its headers and its body. */
  readonly received: string[] = [];
  #ids = 1_203_487_560;

  /** Seconds since the Unix epoch, as the services see it. */
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
