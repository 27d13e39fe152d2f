// Generated from the OpenAPI description: edit that and regenerate.
import type { OpenEnum } from '../../runtime/index.js';

/**
 * Whether the service is up
 *
 * A value that is not listed here is kept as the server sent it.
 */
export const PlexServiceStatus = {
  Online: 'online',
  Offline: 'offline',
} as const;

/** Whether the service is up */
export type PlexServiceStatus = OpenEnum<(typeof PlexServiceStatus)[keyof typeof PlexServiceStatus]>;
