// Generated from the OpenAPI description: edit that and regenerate.
import { type SecurityScheme, apiKeyHeader } from '../runtime/index.js';

/** Plex Authentication Token */
export const accessToken: SecurityScheme = /* @__PURE__ */ apiKeyHeader(
  'accessToken',
  'x-plex-token',
  'PLEX_ACCESS_TOKEN',
);
