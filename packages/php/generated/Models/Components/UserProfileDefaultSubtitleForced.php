<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Components;

/**
 * Which subtitles to choose where some are forced
 *
 * A value that is not listed here is kept, as the int that the server sent.
 */
enum UserProfileDefaultSubtitleForced: int
{
    case PreferNonForced = 0;
    case PreferForced = 1;
    case OnlyForced = 2;
    case OnlyNonForced = 3;
}
