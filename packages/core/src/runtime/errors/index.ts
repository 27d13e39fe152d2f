/** The errors of every client. */
export { AbortError } from './abort-error.js';
export { ConnectionError } from './connection-error.js';
export { InvalidRequestError } from './invalid-request-error.js';
export { PollTimeoutError } from './poll-timeout-error.js';
export { RequestError } from './request-error.js';
export { ResponseTooLargeError } from './response-too-large-error.js';
export { ResponseValidationError } from './response-validation-error.js';
export { SDKError } from './sdk-error.js';
export { TimeoutError } from './timeout-error.js';
