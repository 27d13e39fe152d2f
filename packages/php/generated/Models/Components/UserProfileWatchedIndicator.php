<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Components;

/**
 * On what to show whether it was watched
 *
 * A value that is not listed here is kept, as the int that the server sent.
 */
enum UserProfileWatchedIndicator: int
{
    case None = 0;
    case MoviesAndTvShows = 1;
    case Movies = 2;
    case TvShows = 3;
}
