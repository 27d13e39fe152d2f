// Generated from the OpenAPI description: edit that and regenerate.
import { type Shape, concealed } from '../../runtime/index.js';
import type { PlexServiceStatus } from './plex-service-status.js';

/** A service that an account can use */
export interface PlexService {
  /** The address of the service */
  endpoint?: string;
  /** The name of the service */
  identifier: string;
  /** The secret to use with the service */
  secret?: string | null;
  /** Whether the service is up */
  status?: PlexServiceStatus;
  /** The token to use with the service */
  token?: string | null;
}

export const plexServiceShape: Shape = /* @__PURE__ */ concealed(['secret', 'token']);
