<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Shape;

use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Wire;
use stdClass;

/** An object that has a class of its own. */
final class ModelOf implements Shape
{
    /** @param class-string<Model> $model */
    public function __construct(private readonly string $model)
    {
    }

    public function decode(#[\SensitiveParameter] mixed $wire): mixed
    {
        return $wire instanceof stdClass ? $this->model::fromWire($wire) : $wire;
    }

    public function canonical(#[\SensitiveParameter] mixed $wire): mixed
    {
        return $wire instanceof stdClass ? $this->model::canonical($wire) : $wire;
    }

    public function encode(#[\SensitiveParameter] mixed $value): mixed
    {
        return Wire::of($value);
    }
}
