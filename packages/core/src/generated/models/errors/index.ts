// Generated from the OpenAPI description: edit that and regenerate.

export * from './bad-request-error.js';
export * from './get-pin-not-found.js';
export * from './get-pin-not-found-data.js';
export * from './get-source-connection-information-response-body.js';
export * from './get-source-connection-information-response-body-data.js';
export * from './get-token-details-bad-request.js';
export * from './get-token-details-bad-request-data.js';
export * from './get-token-details-unauthorized.js';
export * from './get-token-details-unauthorized-data.js';
export * from './get-transient-token-response-body.js';
export * from './get-transient-token-response-body-data.js';
export * from './key-refused-error.js';
export * from './post-users-sign-in-data-bad-request.js';
export * from './post-users-sign-in-data-bad-request-data.js';
export * from './post-users-sign-in-data-unauthorized.js';
export * from './post-users-sign-in-data-unauthorized-data.js';
export * from './register-key-unauthorized.js';
export * from './register-key-unauthorized-data.js';
export * from './token-expired-error.js';
export * from './too-many-requests-error.js';
export * from '../../../runtime/errors/index.js';
