<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Shape;

use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Wire;
use stdClass;

/** A union whose discriminator tells the class; an object with an unknown one is of another class, or stays what it is. */
final class Tagged implements Shape
{
    /**
     * @param string $property The discriminator, by its name in JSON
     * @param array<string, class-string<Model>|Shape> $models By its values
     * @param class-string<Model>|null $otherwise Of an object whose discriminator is none of these
     */
    public function __construct(
        private readonly string $property,
        private readonly array $models,
        private readonly ?string $otherwise = null,
    ) {
    }

    public function decode(#[\SensitiveParameter] mixed $wire): mixed
    {
        return $this->shapeOf($wire)?->decode($wire) ?? $wire;
    }

    public function canonical(#[\SensitiveParameter] mixed $wire): mixed
    {
        return $this->shapeOf($wire)?->canonical($wire) ?? $wire;
    }

    public function encode(#[\SensitiveParameter] mixed $value): mixed
    {
        return Wire::of($value);
    }

    private function shapeOf(mixed $wire): ?Shape
    {
        if (!$wire instanceof stdClass) {
            return null;
        }
        $tag = Wire::fields($wire)[$this->property] ?? null;
        $model = (is_string($tag) || is_int($tag) ? $this->models[$tag] ?? null : null) ?? $this->otherwise;
        return is_string($model) ? new ModelOf($model) : $model;
    }
}
