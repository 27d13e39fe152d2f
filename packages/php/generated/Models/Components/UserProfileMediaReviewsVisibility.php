<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Components;

/**
 * Whose reviews to show
 *
 * A value that is not listed here is kept, as the int that the server sent.
 */
enum UserProfileMediaReviewsVisibility: int
{
    case NoOne = 0;
    case CriticsOnly = 1;
    case PlexUsersOnly = 2;
    case PlexUsersAndCritics = 3;
}
