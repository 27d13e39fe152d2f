// Generated from the OpenAPI description: edit that and regenerate.
import type { ResponseMetadata } from '../../../runtime/index.js';
import type { Pin } from '../components/pin.js';

/** What `getPin` gives. */
export interface GetPinResponse extends ResponseMetadata {
  pin: Pin;
}
