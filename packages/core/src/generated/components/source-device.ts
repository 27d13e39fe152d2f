// Generated from the OpenAPI description: edit that and regenerate.
import { type Shape, concealed, object, renamed } from '../../runtime/index.js';
import { type SourceConnection, sourceConnectionShape } from './source-connection.js';

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

export const sourceDeviceShape: Shape = /* @__PURE__ */ concealed(
  ['accessToken'],
  /* @__PURE__ */ renamed(
    { Connection: 'connection' },
    /* @__PURE__ */ object({
      Connection: sourceConnectionShape,
    }),
  ),
);
