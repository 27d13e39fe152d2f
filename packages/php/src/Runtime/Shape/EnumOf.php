<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Shape;

use BackedEnum;
use LukeHagar\Plex_API\Runtime\Wire;
use TypeError;

use function is_float;
use function is_int;
use function is_string;

/** One of the cases of an enum; any other value stays as it is. */
final class EnumOf implements Shape
{
    /** @param class-string<BackedEnum> $enum */
    public function __construct(private readonly string $enum)
    {
    }

    public function decode(#[\SensitiveParameter] mixed $wire): mixed
    {
        if (is_float($wire) && floor($wire) === $wire && abs($wire) < 2 ** 53) {
            $wire = (int) $wire;
        }
        if (!is_string($wire) && !is_int($wire)) {
            return $wire;
        }
        try {
            return $this->enum::tryFrom($wire) ?? $wire;
        } catch (TypeError) {
            return $wire;
        }
    }

    public function canonical(#[\SensitiveParameter] mixed $wire): mixed
    {
        return Wire::of($this->decode($wire));
    }

    public function encode(#[\SensitiveParameter] mixed $value): mixed
    {
        return Wire::of($value);
    }
}
