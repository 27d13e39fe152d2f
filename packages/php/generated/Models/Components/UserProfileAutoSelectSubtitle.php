<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Components;

/**
 * When to show subtitles
 *
 * A value that is not listed here is kept, as the int that the server sent.
 */
enum UserProfileAutoSelectSubtitle: int
{
    case ManuallySelected = 0;
    case ShownWithForeignAudio = 1;
    case AlwaysEnabled = 2;
}
