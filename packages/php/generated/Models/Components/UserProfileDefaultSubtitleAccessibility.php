<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Components;

/**
 * Which subtitles to choose where there are some for the deaf and hard of hearing (SDH)
 *
 * A value that is not listed here is kept, as the int that the server sent.
 */
enum UserProfileDefaultSubtitleAccessibility: int
{
    case PreferNonSdh = 0;
    case PreferSdh = 1;
    case OnlySdh = 2;
    case OnlyNonSdh = 3;
}
