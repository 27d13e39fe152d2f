<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests\Support;

enum Color: string
{
    case Red = 'red';
    case Blue = 'blue';
}
