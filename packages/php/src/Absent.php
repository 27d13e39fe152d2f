<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API;

/** What a field is set to that is left out of a request, where `null` would be sent as `null`. */
enum Absent
{
    case Field;
}
