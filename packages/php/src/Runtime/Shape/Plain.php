<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Shape;

use LukeHagar\Plex_API\Runtime\Wire;

/** A value that is the same in JSON and in the model, apart from how tolerantly it is read. */
enum Plain: string implements Shape
{
    case Any = 'any';
    case Text = 'string';
    case Integer = 'integer';
    case Number = 'number';
    case Boolean = 'boolean';
    case Null = 'null';

    /** Whether reading never changes the value. */
    public function isAsIs(): bool
    {
        return $this !== self::Integer && $this !== self::Boolean;
    }

    /** A boolean may also come as `1`, `0`, `"1"`, `"0"`, `"true"` or `"false"`, and 5 as `5.0`. */
    public function decode(#[\SensitiveParameter] mixed $wire): mixed
    {
        if ($this === self::Boolean && !is_bool($wire)) {
            return match ($wire) {
                1, '1', 'true' => true,
                0, '0', 'false' => false,
                default => $wire,
            };
        }
        $isWhole = $this === self::Integer && is_float($wire) && abs($wire) < 2 ** 53 && floor($wire) === $wire;
        return $isWhole ? (int) $wire : $wire;
    }

    public function canonical(#[\SensitiveParameter] mixed $wire): mixed
    {
        return $this->decode($wire);
    }

    public function encode(#[\SensitiveParameter] mixed $value): mixed
    {
        return Wire::of($value);
    }
}
