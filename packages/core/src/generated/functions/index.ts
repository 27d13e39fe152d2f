// Generated from the OpenAPI description: edit that and regenerate.

export * from './get-source-connection-information.js';
export * from './get-token-details.js';
export * from './get-transient-token.js';
export * from './post-users-sign-in-data.js';
