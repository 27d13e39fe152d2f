<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API;

use LukeHagar\Plex_API\Models\Components\Security;
use LukeHagar\Plex_API\Runtime\Builder;
use LukeHagar\Plex_API\Runtime\ClientDefinition;

/** What can be set on a client of Plex-API. */
final class PlexAPIBuilder extends Builder
{
    /** The credentials; they can be changed later. */
    public function setSecurity(?Security $security): static
    {
        $this->credentials = $security;
        return $this;
    }

    /**
     * The unique identifier for the client application
     * This is used to track the client application and its usage
     * (UUID, serial number, or other number unique per device)
     *
     * Sent with every call in the header `X-Plex-Client-Identifier`.
     */
    public function setXPlexClientIdentifier(?string $xPlexClientIdentifier): static
    {
        $this->settings['xPlexClientIdentifier'] = $xPlexClientIdentifier;
        return $this;
    }

    /**
     * The name of the client application, such as `Plex for Android`
     *
     * Sent with every call in the header `X-Plex-Product`.
     */
    public function setXPlexProduct(?string $xPlexProduct): static
    {
        $this->settings['xPlexProduct'] = $xPlexProduct;
        return $this;
    }

    /**
     * The version of the client application, such as `2.4.1`
     *
     * Sent with every call in the header `X-Plex-Version`.
     */
    public function setXPlexVersion(?string $xPlexVersion): static
    {
        $this->settings['xPlexVersion'] = $xPlexVersion;
        return $this;
    }

    /**
     * The platform that the client runs on, such as `Android`
     *
     * Sent with every call in the header `X-Plex-Platform`.
     */
    public function setXPlexPlatform(?string $xPlexPlatform): static
    {
        $this->settings['xPlexPlatform'] = $xPlexPlatform;
        return $this;
    }

    /**
     * The version of the platform, such as `15`
     *
     * Sent with every call in the header `X-Plex-Platform-Version`.
     */
    public function setXPlexPlatformVersion(?string $xPlexPlatformVersion): static
    {
        $this->settings['xPlexPlatformVersion'] = $xPlexPlatformVersion;
        return $this;
    }

    /**
     * The model of the device that the client runs on, such as `Pixel 9`
     *
     * Sent with every call in the header `X-Plex-Device`.
     */
    public function setXPlexDevice(?string $xPlexDevice): static
    {
        $this->settings['xPlexDevice'] = $xPlexDevice;
        return $this;
    }

    /**
     * The name that the account's list of devices shows, such as `Living Room`
     *
     * Sent with every call in the header `X-Plex-Device-Name`.
     */
    public function setXPlexDeviceName(?string $xPlexDeviceName): static
    {
        $this->settings['xPlexDeviceName'] = $xPlexDeviceName;
        return $this;
    }

    /**
     * The protocol that the media server speaks
     *
     * One of `http`, `https`.
     *
     * Default: `https`.
     */
    public function setProtocol(?string $protocol): static
    {
        $this->settings['protocol'] = $protocol;
        return $this;
    }

    /**
     * The IP address or host name of the media server
     *
     * Default: `10.10.10.47`.
     */
    public function setIp(?string $ip): static
    {
        $this->settings['ip'] = $ip;
        return $this;
    }

    /**
     * The port that the media server listens on
     *
     * Default: `32400`.
     */
    public function setPort(?string $port): static
    {
        $this->settings['port'] = $port;
        return $this;
    }

    public function build(): PlexAPI
    {
        return new PlexAPI($this->core(
            new ClientDefinition(
                servers: static fn (array $settings): array => [
                    ($settings['protocol'] ?? 'https')
                        . '://'
                        . ($settings['ip'] ?? '10.10.10.47')
                        . ':'
                        . ($settings['port'] ?? '32400'),
                ],
                headers: static fn (array $settings): array => [
                    'x-plex-client-identifier' => $settings['xPlexClientIdentifier'] ?? null,
                    'x-plex-product' => $settings['xPlexProduct'] ?? null,
                    'x-plex-version' => $settings['xPlexVersion'] ?? null,
                    'x-plex-platform' => $settings['xPlexPlatform'] ?? null,
                    'x-plex-platform-version' => $settings['xPlexPlatformVersion'] ?? null,
                    'x-plex-device' => $settings['xPlexDevice'] ?? null,
                    'x-plex-device-name' => $settings['xPlexDeviceName'] ?? null,
                ],
                userAgent: 'lukehagar-plex-api/' . PlexAPI::VERSION,
            ),
        ));
    }
}
