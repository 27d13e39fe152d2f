// Generated from the OpenAPI description: edit that and regenerate.
import { type ClientDefinition, Core } from '../runtime/index.js';
import type { PlexAPIOptions } from './options.js';
import { VERSION } from './version.js';

const definition: ClientDefinition<PlexAPIOptions> = {
  servers: (options) => [`${options.protocol ?? 'https'}://${options.ip ?? '10.10.10.47'}:${options.port ?? '32400'}`],
  headers: (options) => ({
    'x-plex-client-identifier': options.xPlexClientIdentifier,
    'x-plex-product': options.xPlexProduct,
    'x-plex-version': options.xPlexVersion,
    'x-plex-platform': options.xPlexPlatform,
    'x-plex-platform-version': options.xPlexPlatformVersion,
    'x-plex-device': options.xPlexDevice,
    'x-plex-device-name': options.xPlexDeviceName,
  }),
  options: [
    'accessToken',
    'xPlexClientIdentifier',
    'xPlexProduct',
    'xPlexVersion',
    'xPlexPlatform',
    'xPlexPlatformVersion',
    'xPlexDevice',
    'xPlexDeviceName',
    'protocol',
    'ip',
    'port',
  ],
  userAgent: `plex-sdk-core/${VERSION}`,
};

/** What the standalone functions of Plex-API take: the settings that all calls share. */
export class PlexAPICore extends Core<PlexAPIOptions> {
  constructor(options: PlexAPIOptions = {}) {
    super(definition, options);
  }
}
