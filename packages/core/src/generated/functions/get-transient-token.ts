// Generated from the OpenAPI description: edit that and regenerate.
import { type Operation, type RequestOptions, form, json, query } from '../../runtime/index.js';
import type { PlexAPICore } from '../core.js';
import type { GetTransientTokenQueryParamType } from '../models/operations/get-transient-token-query-param-type.js';
import type { GetTransientTokenResponse } from '../models/operations/get-transient-token-response.js';
import type { Scope } from '../models/operations/scope.js';
import type { PlexAPIOptions } from '../options.js';
import { accessToken } from '../security.js';
import { getTransientTokenOkResponseBodyShape } from '../shapes/get-transient-token-ok-response-body.js';

const operation: Operation<GetTransientTokenResponse, PlexAPIOptions> = {
  id: 'getTransientToken',
  name: 'getTransientToken',
  method: 'GET',
  path: '/security/token',
  security: accessToken,
  accept: 'application/json',
  outcomes: [
    {
      status: 200,
      contentType: 'application/json',
      field: 'object',
      decode: /* @__PURE__ */ json(getTransientTokenOkResponseBodyShape),
    },
  ],
  contract: () => import('../contracts/get-transient-token.js'),
};

/**
 * Get a Transient Token.
 *
 * This endpoint provides the caller with a temporary token with the same access level as the caller's token. These tokens are valid for up to 48 hours and are destroyed if the server instance is restarted.
 *
 * `GET /security/token`
 *
 * @param type - `delegation` - This is the only supported `type` parameter.
 * @param scope - `all` - This is the only supported `scope` parameter.
 * @throws {@link errors.GetTransientTokenResponseBody} as the API declares.
 * @throws {@link SDKError} for any other answer, {@link RequestError} if there is no answer.
 */
export function getTransientToken(
  core: PlexAPICore,
  type: GetTransientTokenQueryParamType,
  scope: Scope,
  options?: RequestOptions,
): Promise<GetTransientTokenResponse> {
  return core.call(
    operation,
    () => ({
      target: '/security/token' + query(form('type', type), form('scope', scope)),
    }),
    options,
  );
}
