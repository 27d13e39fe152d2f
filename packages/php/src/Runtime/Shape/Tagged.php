<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Shape;

use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Wire;
use stdClass;

/** A union whose discriminator tells the class; an object with an unknown one stays what it is. */
final class Tagged implements Shape
{
    /**
     * @param string $property The discriminator, by its name in JSON
     * @param array<string, class-string<Model>> $models By its values
     */
    public function __construct(
        private readonly string $property,
        private readonly array $models,
    ) {
    }

    public function fits(mixed $wire): bool
    {
        return $this->modelOf($wire) !== null;
    }

    public function decode(#[\SensitiveParameter] mixed $wire): mixed
    {
        $model = $this->modelOf($wire);
        return $model !== null && $wire instanceof stdClass ? $model::fromWire($wire) : $wire;
    }

    public function canonical(#[\SensitiveParameter] mixed $wire): mixed
    {
        $model = $this->modelOf($wire);
        return $model !== null && $wire instanceof stdClass ? $model::canonical($wire) : $wire;
    }

    public function encode(#[\SensitiveParameter] mixed $value): mixed
    {
        return Wire::of($value);
    }

    /** @return class-string<Model>|null */
    private function modelOf(mixed $wire): ?string
    {
        $tag = $wire instanceof stdClass ? get_object_vars($wire)[$this->property] ?? null : null;
        return is_string($tag) || is_int($tag) ? $this->models[$tag] ?? null : null;
    }
}
