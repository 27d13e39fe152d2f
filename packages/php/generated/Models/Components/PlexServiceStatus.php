<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Components;

/**
 * Whether the service is up
 *
 * A value that is not listed here is kept, as the string that the server sent.
 */
enum PlexServiceStatus: string
{
    case Online = 'online';
    case Offline = 'offline';
}
