// Generated from the OpenAPI description: edit that and regenerate.

/** The version of this package. */
export const VERSION = '0.1.0';
