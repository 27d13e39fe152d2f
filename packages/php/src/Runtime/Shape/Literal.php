<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Shape;

use LukeHagar\Plex_API\Runtime\Wire;

/** The one value that there can be. */
final class Literal implements Shape
{
    public function __construct(private readonly string|int|float|bool $value)
    {
    }

    public function decode(#[\SensitiveParameter] mixed $wire): mixed
    {
        return $wire;
    }

    public function canonical(#[\SensitiveParameter] mixed $wire): mixed
    {
        return $wire;
    }

    public function encode(#[\SensitiveParameter] mixed $value): mixed
    {
        return Wire::of($value);
    }
}
