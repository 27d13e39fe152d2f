<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Components;

/**
 * Where the account stands on the mailing list
 *
 * A value that is not listed here is kept, as the string that the server sent.
 */
enum UserPlexAccountMailingListStatus: string
{
    case Active = 'active';
    case Unsubscribed = 'unsubscribed';
    case Removed = 'removed';
}
