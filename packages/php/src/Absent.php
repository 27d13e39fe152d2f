<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API;

/** The value of a field that a request leaves out, if `null` would be sent as `null`. */
enum Absent
{
    case Field;
}
