// Generated from the OpenAPI description: edit that and regenerate.
import {
  type Operation,
  type RequestOptions,
  type ResponseMetadata,
  type Shape,
  form,
  json,
  object,
  query,
  renamed,
  single,
} from '../../runtime/index.js';
import { type SourceDevice, sourceDeviceShape } from '../components/source-device.js';
import type { PlexAPICore } from '../core.js';
import type { PlexAPIOptions } from '../options.js';
import { accessToken } from '../security.js';

/** What `getSourceConnectionInformation` gives. */
export interface GetSourceConnectionInformationResponse extends ResponseMetadata {
  object: GetSourceConnectionInformationOkResponseBody;
}

export interface GetSourceConnectionInformationOkResponseBody {
  mediaContainer: GetSourceConnectionInformationMediaContainer;
}

export interface GetSourceConnectionInformationMediaContainer {
  /** The source, or a list of its devices */
  device?: SourceDevice[];
}

export const getSourceConnectionInformationMediaContainerShape: Shape = /* @__PURE__ */ renamed(
  { Device: 'device' },
  /* @__PURE__ */ object({
    Device: /* @__PURE__ */ single(sourceDeviceShape),
  }),
);

export const getSourceConnectionInformationOkResponseBodyShape: Shape = /* @__PURE__ */ renamed(
  { MediaContainer: 'mediaContainer' },
  /* @__PURE__ */ object({
    MediaContainer: getSourceConnectionInformationMediaContainerShape,
  }),
);

const operation: Operation<GetSourceConnectionInformationResponse, PlexAPIOptions> = {
  id: 'getSourceConnectionInformation',
  name: 'getSourceConnectionInformation',
  method: 'GET',
  path: '/security/resources',
  security: accessToken,
  accept: 'application/json',
  outcomes: [
    {
      status: 200,
      contentType: 'application/json',
      field: 'object',
      decode: /* @__PURE__ */ json(getSourceConnectionInformationOkResponseBodyShape),
    },
  ],
  contract: () => import('../contracts/get-source-connection-information.js'),
};

/**
 * Get Source Connection Information
 *
 * If a caller requires connection details and a transient token for a source that is known to the server, for example a cloud media provider or shared PMS, then this endpoint can be called. This endpoint is only accessible with either an admin token or a valid transient token generated from an admin token.
 * Note: requires Plex Media Server >= 1.15.4.
 *
 * `GET /security/resources`
 *
 * @param source - The source identifier with an included prefix.
 * @throws {@link errors.GetSourceConnectionInformationResponseBody} if the server responds with this error.
 * @throws {@link SDKError} for any other error response, or one that the API does not describe.
 * @throws {@link RequestError} if no response arrives.
 */
export function getSourceConnectionInformation(
  core: PlexAPICore,
  source: string,
  options?: RequestOptions,
): Promise<GetSourceConnectionInformationResponse> {
  return core.call(
    operation,
    () => ({
      target: '/security/resources' + query(form('source', source)),
    }),
    options,
  );
}
