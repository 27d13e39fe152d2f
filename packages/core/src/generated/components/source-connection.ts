// Generated from the OpenAPI description: edit that and regenerate.
import { type Shape, boolean, object } from '../../runtime/index.js';

/** One way to reach a device */
export interface SourceConnection {
  /** The IP address or host name */
  address?: string;
  /** Whether the address is in the device's own network; arrives as `true`, `1` or `"1"` */
  local?: boolean;
  /** The port */
  port?: number;
  /** The protocol, such as `https` */
  protocol?: string;
  /** Whether the connection goes through a Plex relay; arrives as `true`, `1` or `"1"` */
  relay?: boolean;
  /** The whole address */
  uri?: string;
}

export const sourceConnectionShape: Shape = /* @__PURE__ */ object({
  local: boolean,
  relay: boolean,
});
