/** Signing in to Plex with a PIN, a browser or a key of the device: above the operations of the API, for those who import it. */
export { browserLink, type Identity } from './browser-link.js';
export {
  deviceCredential,
  type DeviceCredential,
  type DeviceCredentialOptions,
  type PinOptions,
  type Scope,
  type TokenStore,
} from './device-credential.js';
export { deviceKey, type DeviceKey, newSeed, publicKeyOf } from './device-key.js';
export { SignInError, type SignInFailure } from './sign-in-error.js';
