<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Components;

/**
 * Which audio to choose where there is some for the visually impaired
 *
 * A value that is not listed here is kept, as the int that the server sent.
 */
enum UserProfileDefaultAudioAccessibility: int
{
    case PreferNonAccessibility = 0;
    case PreferAccessibility = 1;
    case OnlyAccessibility = 2;
    case OnlyNonAccessibility = 3;
}
