// Generated from the OpenAPI description: edit that and regenerate.
import { type Shape, boolean, concealed, object } from '../../runtime/index.js';
import { type PinLocation, pinLocationShape } from './pin-location.js';

/** A PIN, which a user confirms to sign in to a device */
export interface Pin {
  /** The token, once the user has confirmed the PIN; null until then */
  authToken?: string | null;
  /** The client identifier that created the PIN */
  clientIdentifier?: string;
  /** The code that the user confirms */
  code: string;
  /**
   * When the PIN was created
   *
   * @remarks A date and time as in RFC 3339: `2026-01-31T12:00:00Z`.
   */
  createdAt?: string;
  /**
   * When the PIN expires
   *
   * @remarks A date and time as in RFC 3339: `2026-01-31T12:00:00Z`.
   */
  expiresAt?: string;
  /** In how many seconds the PIN expires */
  expiresIn?: number;
  /**
   * The number of the PIN
   *
   * @remarks A whole number; beyond `Number.MAX_SAFE_INTEGER` it is rounded, and `exactInteger` gives all digits.
   */
  id: number;
  /** Where the request for a PIN came from */
  location?: PinLocation;
  /** Whether the user made the account while confirming the PIN; null until then */
  newRegistration?: boolean | null;
  /** The name of the client application */
  product?: string;
  /** The address of an image, a QR code with which a phone confirms the PIN */
  qr?: string;
  /** Whether the client application is one of Plex */
  trusted?: boolean;
}

export const pinShape: Shape = /* @__PURE__ */ concealed(
  ['authToken', 'code', 'qr'],
  /* @__PURE__ */ object({
    location: pinLocationShape,
    newRegistration: boolean,
    trusted: boolean,
  }),
);
