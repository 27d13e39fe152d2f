<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Shape;

use stdClass;

/** An object whose fields all have the same shape: an array in the model. */
final class MapOf implements Shape
{
    public function __construct(private readonly Shape $values)
    {
    }

    public function fits(mixed $wire): bool
    {
        return $wire instanceof stdClass;
    }

    public function decode(#[\SensitiveParameter] mixed $wire): mixed
    {
        if (!$wire instanceof stdClass) {
            return $wire;
        }
        return array_map(
            fn (mixed $value): mixed => $value === null ? null : $this->values->decode($value),
            get_object_vars($wire),
        );
    }

    public function encode(#[\SensitiveParameter] mixed $value): mixed
    {
        return is_array($value) ? (object) array_map($this->values->encode(...), $value) : $value;
    }
}
