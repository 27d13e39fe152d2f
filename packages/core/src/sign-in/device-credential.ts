import {
  type components,
  createPin,
  type CredentialFunction,
  exchangeToken,
  getKeys,
  getNonce,
  getPin,
  type PlexAPICore,
  registerKey,
  type RequestOptions,
  type SDKError,
} from '../generated/index.js';
import { DeviceClock } from './device-clock.js';
import { type DeviceKey, publicKeyOf } from './device-key.js';
import { type Claims, isSignedByOne, readClaims, signJWT } from './jwt.js';
import { SignInError } from './sign-in-error.js';

/** What a token tells about the user. It is no permission. */
export type Scope = 'username' | 'email' | 'friendly_name' | 'restricted' | 'anonymous' | 'joinedAt';

/** Where a token is kept between runs of a program. It is a secret. */
export interface TokenStore {
  /** The token that was saved last. */
  load(): string | undefined | Promise<string | undefined>;
  save(token: string): unknown;
}

export interface DeviceCredentialOptions {
  /** A client without a token, which makes the calls. Its options have the client identifier that is given here. */
  readonly client: PlexAPICore;
  /** The client identifier: the key belongs to it. */
  readonly clientIdentifier: string;
  readonly key: DeviceKey;
  /** What tokens tell about the user. Default: nothing. */
  readonly scopes?: readonly Scope[];
  /** Keeps the token. Default: nothing does, so every run of a program gets a new one. */
  readonly store?: TokenStore;
}

/** How a sign-in with a PIN goes on. */
export interface PinOptions {
  /** Shows the user the code, the link that `browserLink` makes of it, or the QR code. */
  readonly onPin: (pin: components.Pin) => unknown;
  /** Ends the sign-in. */
  readonly signal?: AbortSignal;
  /** Milliseconds between two questions whether the user has confirmed the PIN. Default: 1000. */
  readonly intervalMs?: number;
}

/** Seconds for which a JWT that the device signs, and the nonce in it, are valid. */
const SIGNED = 300;
/** Seconds for which a signed JWT is used, so that it does not expire on its way. */
const USED = 240;
/** Seconds: a token with less time left is renewed. */
const DAY = 86_400;

/**
 * A token that a key of the device renews: give it to a client as its `accessToken`.
 *
 * The first use of a key is {@link DeviceCredential.signIn} or {@link DeviceCredential.register}; after that the key
 * alone is enough. Tokens are verified, last seven days, and are renewed when less than a day is left or the service
 * calls one expired: once, however many calls wait for it. plex.tv takes these tokens, media servers do not.
 */
export interface DeviceCredential extends CredentialFunction {
  /**
   * Registers the key with a PIN that the user confirms, without any token before it.
   *
   * @throws {@link errors.GetPinNotFound} when the PIN has expired.
   * @throws {@link errors.KeyRefusedError} when another device has the key.
   * @throws {@link SignInError} when the token is not one of plex.tv for this device.
   */
  signIn(options: PinOptions): Promise<void>;
  /**
   * Registers the key with a token that there is already.
   *
   * @param authorized - A client that has the token, and the same client identifier.
   * @throws {@link errors.KeyRefusedError} when another device has the key.
   */
  register(authorized: PlexAPICore): Promise<void>;
}

/** @throws `TypeError` if an option is missing or invalid. */
export function deviceCredential(options: DeviceCredentialOptions): DeviceCredential {
  const problem = problemIn(options);
  if (problem) throw new TypeError(`deviceCredential: ${problem}`);
  const tokens = new DeviceTokens(options);
  return Object.assign(() => tokens.get(), {
    refused: (error: SDKError, token: string) => tokens.refused(error, token),
    async signIn(given: PinOptions) {
      if (!has(given, 'onPin')) throw new TypeError('signIn: give onPin, which shows the PIN');
      await tokens.signIn(given);
    },
    register: (authorized: PlexAPICore) => tokens.register(authorized),
  });
}

/** The problem in options from JavaScript, which no compiler checks; undefined if there is none. */
function problemIn(options: Partial<Record<keyof DeviceCredentialOptions, unknown>>): string | undefined {
  const { client, clientIdentifier, key, scopes = [], store } = options;
  if (!client) return 'give client, a client without a token';
  if (typeof clientIdentifier !== 'string' || !clientIdentifier) return 'give clientIdentifier, that of the client';
  if (!has(key, 'sign')) return 'give key, what await deviceKey(secret) gives';
  if (!Array.isArray(scopes)) return 'scopes is a list';
  return store === undefined || (has(store, 'load') && has(store, 'save')) ? undefined : 'a store has load and save';
}

function has(value: unknown, method: string): boolean {
  return typeof (Object(value) as Record<string, unknown>)[method] === 'function';
}

/** Its fields are private, so that no inspection shows them. */
class DeviceTokens {
  readonly #options: DeviceCredentialOptions;
  readonly #clock = new DeviceClock();
  #token: string | undefined;
  /** The store is read once. */
  #loaded: Promise<void> | undefined;
  #pending: Promise<string> | undefined;

  constructor(options: DeviceCredentialOptions) {
    this.#options = options;
  }

  /** A token that is valid now. */
  async get(): Promise<string> {
    await (this.#loaded ??= this.#load());
    const left = this.#token === undefined ? 0 : this.#secondsLeft(this.#token);
    if (this.#token !== undefined && left > DAY) return this.#token;
    this.#pending ??= this.#renew().finally(() => {
      this.#pending = undefined;
    });
    const old = this.#token;
    // While the old token is valid, a failed renewal is not an error.
    return left > 0 && old !== undefined ? this.#pending.catch(() => old) : this.#pending;
  }

  async #load(): Promise<void> {
    try {
      const saved = await this.#options.store?.load();
      // The stored token may belong to an earlier key, or be truncated.
      const isOwn = saved !== undefined && (await this.#mismatchOf(readClaims(saved))) === undefined;
      // A sign-in may have finished in the meantime.
      this.#token ??= isOwn ? saved : undefined;
    } catch (error) {
      this.#loaded = undefined;
      throw error;
    }
  }

  /** Whether another token may help. */
  refused(error: SDKError, token: string): boolean {
    if (error.statusCode === 498) {
      // Another call may have renewed it already.
      if (this.#token === token) this.#token = undefined;
      return true;
    }
    if (error.statusCode === 401 && !/json/i.test(error.contentType)) {
      const message =
        'a media server takes no token of a device key: give a client of its own, as accessToken, the accessToken that plex.tv lists for the server among its resources (GET https://plex.tv/api/v2/resources)';
      throw new SignInError('media-server', message, error);
    }
    return false;
  }

  async register(authorized: PlexAPICore): Promise<void> {
    await registerKey(authorized, { jwk: await publicKeyOf(this.#options.key) }, this.#request());
  }

  async signIn({ onPin, signal, intervalMs = 1000 }: PinOptions): Promise<void> {
    const { client, key } = this.#options;
    const request = this.#request(signal);
    const { pin } = await createPin(
      client,
      true,
      { jwk: await publicKeyOf(key), strong: true },
      { ...request, retries: {} },
    );
    await onPin(pin);
    for (;;) {
      const signedAt = Date.now();
      const token = await this.#signed(async (jwt) => {
        do {
          const { authToken } = (await getPin(client, pin.id, jwt, request)).pin;
          if (authToken) return authToken;
          await pause(intervalMs, signal);
        } while (Date.now() - signedAt < USED * 1000);
        return undefined;
      }, signal);
      if (token !== undefined) {
        await this.#accept(token);
        return;
      }
    }
  }

  #renew(): Promise<string> {
    const { client } = this.#options;
    return this.#signed(async (jwt) => {
      const { object } = await exchangeToken(client, { jwt }, { ...this.#request(), retries: {} });
      return this.#accept(object.authToken);
    });
  }

  /** Signs a JWT and sends it; once more where the clock was wrong. */
  async #signed<Value>(send: (jwt: string) => Promise<Value>, signal?: AbortSignal): Promise<Value> {
    try {
      return await send(await this.#sign(signal));
    } catch (error) {
      if (!this.#clock.isCorrectedBy(error)) throw error;
      return send(await this.#sign(signal));
    }
  }

  async #sign(signal?: AbortSignal): Promise<string> {
    const { client, clientIdentifier, key, scopes = [] } = this.#options;
    const { nonce } = (await getNonce(client, this.#request(signal))).object;
    const { kid } = await publicKeyOf(key);
    const iat = this.#clock.now();
    const claims = { nonce, scope: scopes.join(','), aud: 'plex.tv', iss: clientIdentifier, iat, exp: iat + SIGNED };
    return signJWT(kid, claims, key);
  }

  /** Stores a verified token. */
  async #accept(token: string): Promise<string> {
    const { client, store } = this.#options;
    const { object } = await getKeys(client, this.#request());
    const problem = await this.#problemOf(token, publicKeysIn(object));
    if (problem) throw new SignInError('unverified-token', `the token of plex.tv is not used: ${problem}`);
    this.#token = token;
    await store?.save(token);
    return token;
  }

  async #problemOf(token: string, keys: readonly string[]): Promise<string | undefined> {
    if (!(await isSignedByOne(token, keys))) return 'no public key of plex.tv verifies its signature';
    return (await this.#mismatchOf(readClaims(token))) ?? (this.#secondsLeft(token) > 0 ? undefined : 'it has expired');
  }

  /** The reason that a token is not from plex.tv for this device; undefined if it is. */
  async #mismatchOf({ iss, aud, thumbprint }: Claims): Promise<string | undefined> {
    if (iss !== 'plex.tv') return 'its issuer is not plex.tv';
    if (![aud].flat().includes(this.#options.clientIdentifier)) return 'it is for another client identifier';
    return thumbprint === (await publicKeyOf(this.#options.key)).kid ? undefined : 'it is for another key';
  }

  #secondsLeft(token: string): number {
    return Number(readClaims(token)['exp']) - this.#clock.now() || 0;
  }

  #request(signal?: AbortSignal): RequestOptions {
    return { headers: { 'X-Plex-Client-Identifier': this.#options.clientIdentifier }, signal };
  }
}

/** A service may answer with less than the API describes. */
function publicKeysIn(object: unknown): string[] {
  const { keys } = Object(object) as { readonly keys?: unknown };
  return Array.isArray(keys) ? keys.map((key) => String((Object(key) as { readonly x?: unknown }).x)) : [];
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    // The next request says that it was aborted.
    signal?.addEventListener('abort', end);
    if (signal?.aborted) end();
  });
}
