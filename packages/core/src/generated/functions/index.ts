// Generated from the OpenAPI description: edit that and regenerate.

export * from './create-pin.js';
export * from './exchange-token.js';
export * from './get-keys.js';
export * from './get-nonce.js';
export * from './get-pin.js';
export * from './get-source-connection-information.js';
export * from './get-token-details.js';
export * from './get-transient-token.js';
export * from './post-users-sign-in-data.js';
export * from './register-key.js';
export * from './wait-for-pin.js';
