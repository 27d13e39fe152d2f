// Generated from the OpenAPI description: edit that and regenerate.

export { createPin } from './operations/create-pin.js';
export { exchangeToken } from './operations/exchange-token.js';
export { getKeys } from './operations/get-keys.js';
export { getNonce } from './operations/get-nonce.js';
export { getPin, waitForPin } from './operations/get-pin.js';
export { getSourceConnectionInformation } from './operations/get-source-connection-information.js';
export { getTokenDetails } from './operations/get-token-details.js';
export { getTransientToken } from './operations/get-transient-token.js';
export { postUsersSignInData } from './operations/post-users-sign-in-data.js';
export { registerKey } from './operations/register-key.js';
