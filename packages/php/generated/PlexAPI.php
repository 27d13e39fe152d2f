<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API;

use LukeHagar\Plex_API\Groups\AuthenticationGroup;
use LukeHagar\Plex_API\Groups\DeviceGroup;
use LukeHagar\Plex_API\Groups\PinsGroup;
use LukeHagar\Plex_API\Groups\SecurityGroup;
use LukeHagar\Plex_API\Runtime\Core;

/**
 * Tokens, connection details and the signed-in account. Some operations are answered by a media server, the
 * others by plex.tv; both answer JSON only to a request with the header `Accept: application/json`, exactly. An
 * error may still come as HTML or XML, or without a body.
 *
 * Account data changes over time: expect fields and enum values that are not listed here.
 */
final class PlexAPI
{
    /** The version of this package. */
    public const VERSION = '0.1.0';

    /** API Calls regarding authentication for Plex Media Server */
    public readonly AuthenticationGroup $authentication;

    /** API Calls against Security for Plex Media Server */
    public readonly SecurityGroup $security;

    /** Sign in with a PIN or a browser */
    public readonly PinsGroup $pins;

    /** Sign in with a key of the device */
    public readonly DeviceGroup $device;

    /** @internal Use the builder. */
    public function __construct(Core $core)
    {
        $this->authentication = new AuthenticationGroup($core);
        $this->security = new SecurityGroup($core);
        $this->pins = new PinsGroup($core);
        $this->device = new DeviceGroup($core);
    }

    public static function builder(): PlexAPIBuilder
    {
        return new PlexAPIBuilder();
    }
}
