// Generated from the OpenAPI description: edit that and regenerate.
import type { RequestOptions } from '../../runtime/index.js';
import type { PlexAPICore } from '../core.js';
import {
  type GetSourceConnectionInformationResponse,
  getSourceConnectionInformation,
} from '../operations/get-source-connection-information.js';
import {
  type GetTransientTokenQueryParamType,
  type GetTransientTokenResponse,
  type Scope,
  getTransientToken,
} from '../operations/get-transient-token.js';

/** API Calls against Security for Plex Media Server */
export class SecurityGroup {
  readonly #core: PlexAPICore;

  constructor(core: PlexAPICore) {
    this.#core = core;
  }

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
  getTransientToken(
    type: GetTransientTokenQueryParamType,
    scope: Scope,
    options?: RequestOptions,
  ): Promise<GetTransientTokenResponse> {
    return getTransientToken(this.#core, type, scope, options);
  }

  /**
   * Get Source Connection Information
   *
   * If a caller requires connection details and a transient token for a source that is known to the server, for example a cloud media provider or shared PMS, then this endpoint can be called. This endpoint is only accessible with either an admin token or a valid transient token generated from an admin token.
   * Note: requires Plex Media Server >= 1.15.4.
   *
   * `GET /security/resources`
   *
   * @param source - The source identifier with an included prefix.
   * @throws {@link errors.GetSourceConnectionInformationResponseBody} as the API declares.
   * @throws {@link SDKError} for any other answer, {@link RequestError} if there is no answer.
   */
  getSourceConnectionInformation(
    source: string,
    options?: RequestOptions,
  ): Promise<GetSourceConnectionInformationResponse> {
    return getSourceConnectionInformation(this.#core, source, options);
  }
}
