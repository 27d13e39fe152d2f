export * from './public.js';

// For generated code: the operation.
export { Core } from './core.js';
export { asIs, bytes, json, type Decode } from './decode.js';
export type {
  ClientDefinition,
  Contract,
  DeclaredFailure,
  HeaderValues,
  Operation,
  Outcome,
  RequestBody,
  RequestParts,
  SecurityScheme,
} from './operation.js';
export {
  addToError,
  resultHeaders,
  type HeaderForm,
  type ResultHeader,
  type ResultHeaders,
  type ScalarForm,
} from './response-headers.js';
export type { Attempt } from './attempt.js';
export type { SDKErrorClass } from './errors/sdk-error.js';
export type { JsonType, Schema, SchemaObject } from './strict/schema.js';

// For generated code: parameters, bodies, security schemes.
export { callNamed, passOn } from './call-named.js';
export { poll, type PollDefinition } from './poll.js';
export { cookie, cookies, plainCookie } from './parameters/cookie.js';
export { deepObject } from './parameters/deep-object.js';
export { header } from './parameters/header.js';
export { label, matrix, path, simple } from './parameters/path.js';
export { form, pipeDelimited, query, spaceDelimited } from './parameters/query.js';
export { querystring } from './parameters/querystring.js';
export { jsonText } from './parameters/value.js';
export { binaryBody } from './body/binary-body.js';
export type { Encoding, PropertyEncoding } from './body/encoding.js';
export { formBody } from './body/form-body.js';
export { jsonBody } from './body/json-body.js';
export { plainFormBody } from './body/plain-form-body.js';
export { multipartBody } from './body/multipart-body.js';
export { textBody } from './body/text-body.js';
export { anonymous } from './security/anonymous.js';
export { apiKeyCookie } from './security/api-key-cookie.js';
export { apiKeyHeader } from './security/api-key-header.js';
export { apiKeyQuery } from './security/api-key-query.js';
export { basic } from './security/basic.js';
export { bearer } from './security/bearer.js';
export { either } from './security/either.js';
export { together } from './security/together.js';

// For generated code: shapes.
export { boolean } from './shape/boolean.js';
export { concealed } from './shape/concealed.js';
export { encode } from './shape/encode.js';
export { fitting } from './shape/fitting.js';
export { further } from './shape/further.js';
export { lazy } from './shape/lazy.js';
export { list } from './shape/list.js';
export { map } from './shape/map.js';
export { object } from './shape/object.js';
export { oneOf } from './shape/one-of.js';
export { renamed } from './shape/renamed.js';
export type { Holder, Shape } from './shape/shape.js';
export { single } from './shape/single.js';
export { tagged } from './shape/tagged.js';
