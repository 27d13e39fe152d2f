/** What users import, whatever the API. */
export type {
  BasicCredential,
  ClientOptions,
  Credential,
  CredentialFunction,
  Hooks,
  OutgoingRequest,
  RequestOptions,
  ResponseMetadata,
  RetryOptions,
  Transport,
} from './options.js';
export type { Bytes } from './body/bytes.js';
export { debugLogger } from './debug.js';
export * from './errors/index.js';
export { exactInteger, setExactInteger } from './exact/digits.js';
export type { PollOptions } from './poll.js';
export type { OpenEnum } from './open-enum.js';
export type { Issue } from './strict/validate.js';
