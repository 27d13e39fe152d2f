// Generated from the OpenAPI description: edit that and regenerate.
import type { ResponseMetadata } from '../../../runtime/index.js';
import type { Pin } from '../components/pin.js';

/** What `createPin` gives. */
export interface CreatePinResponse extends ResponseMetadata {
  pin: Pin;
}
