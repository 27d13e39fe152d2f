// Generated from the OpenAPI description: edit that and regenerate.

export * from './create-pin-request.js';
export * from './create-pin-request-body.js';
export * from './create-pin-response.js';
export * from './exchange-token-request-body.js';
export * from './exchange-token-response.js';
export * from './exchange-token-response-body.js';
export * from './get-keys-response.js';
export * from './get-keys-response-body.js';
export * from './get-nonce-response.js';
export * from './get-nonce-response-body.js';
export * from './get-pin-response.js';
export * from './get-source-connection-information-media-container.js';
export * from './get-source-connection-information-ok-response-body.js';
export * from './get-source-connection-information-response.js';
export * from './get-token-details-response.js';
export * from './get-transient-token-media-container.js';
export * from './get-transient-token-ok-response-body.js';
export * from './get-transient-token-query-param-type.js';
export * from './get-transient-token-response.js';
export * from './post-users-sign-in-data-request.js';
export * from './post-users-sign-in-data-request-body.js';
export * from './post-users-sign-in-data-response.js';
export * from './post-users-sign-in-data-user-plex-account.js';
export * from './register-key-request-body.js';
export * from './register-key-response.js';
export * from './scope.js';
