// Generated from the OpenAPI description: edit that and regenerate.
import { PlexAPICore } from './core.js';
import { AuthenticationGroup } from './groups/authentication.js';
import { DeviceGroup } from './groups/device.js';
import { PinsGroup } from './groups/pins.js';
import { SecurityGroup } from './groups/security.js';

/**
 * Tokens, connection details and the signed-in account. Some operations are answered by a media server, the others by
 * plex.tv; both answer JSON only to a request with the header `Accept: application/json`, exactly. An error may still
 * come as HTML or XML, or without a body.
 *
 * Account data changes over time: expect fields and enum values that are not listed here.
 */
export class PlexAPI extends PlexAPICore {
  /** API Calls regarding authentication for Plex Media Server */
  readonly authentication: AuthenticationGroup = new AuthenticationGroup(this);
  /** API Calls against Security for Plex Media Server */
  readonly security: SecurityGroup = new SecurityGroup(this);
  /** Sign in with a PIN or a browser */
  readonly pins: PinsGroup = new PinsGroup(this);
  /** Sign in with a key of the device */
  readonly device: DeviceGroup = new DeviceGroup(this);
}
