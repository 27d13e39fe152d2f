// Generated from the OpenAPI description: edit that and regenerate.
import type { SourceConnection } from './source-connection.js';

/** A media server or provider, and how to reach it */
export interface SourceDevice {
  /** The token to use with this device */
  accessToken?: string;
  /** The unique identifier of the device */
  clientIdentifier?: string;
  /** The name of the device */
  name?: string;
  /** The ways to reach the device */
  connection?: SourceConnection[];
}
