// Generated from the OpenAPI description: edit that and regenerate.
import type { ClientOptions, Credential } from '../runtime/index.js';

/** What can be set on a client of Plex-API. */
export interface PlexAPIOptions extends ClientOptions {
  /**
   * Plex Authentication Token
   *
   * Sent in the header `X-Plex-Token`, to operations that need it. A function is called for every attempt.
   *
   * Default: the environment variable `PLEX_ACCESS_TOKEN`.
   */
  readonly accessToken?: Credential | undefined;
  /**
   * The unique identifier for the client application
   * This is used to track the client application and its usage
   * (UUID, serial number, or other number unique per device)
   *
   * Sent with every call in the header `X-Plex-Client-Identifier`.
   */
  readonly xPlexClientIdentifier?: string | undefined;
  /**
   * The name of the client application, such as `Plex for Android`
   *
   * Sent with every call in the header `X-Plex-Product`.
   */
  readonly xPlexProduct?: string | undefined;
  /**
   * The version of the client application, such as `2.4.1`
   *
   * Sent with every call in the header `X-Plex-Version`.
   */
  readonly xPlexVersion?: string | undefined;
  /**
   * The platform that the client runs on, such as `Android`
   *
   * Sent with every call in the header `X-Plex-Platform`.
   */
  readonly xPlexPlatform?: string | undefined;
  /**
   * The version of the platform, such as `15`
   *
   * Sent with every call in the header `X-Plex-Platform-Version`.
   */
  readonly xPlexPlatformVersion?: string | undefined;
  /**
   * The model of the device that the client runs on, such as `Pixel 9`
   *
   * Sent with every call in the header `X-Plex-Device`.
   */
  readonly xPlexDevice?: string | undefined;
  /**
   * The name that the account's list of devices shows, such as `Living Room`
   *
   * Sent with every call in the header `X-Plex-Device-Name`.
   */
  readonly xPlexDeviceName?: string | undefined;
  /**
   * The protocol that the media server speaks
   *
   * Default: `https`.
   */
  readonly protocol?: 'http' | 'https' | undefined;
  /**
   * The IP address or host name of the media server
   *
   * Default: `10.10.10.47`.
   */
  readonly ip?: string | undefined;
  /**
   * The port that the media server listens on
   *
   * Default: `32400`.
   */
  readonly port?: string | undefined;
}
