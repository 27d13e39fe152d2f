<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Shape;

use LukeHagar\Plex_API\Runtime\Wire;

/** A union without discriminator: the first variant that fits tells the shape. */
final class OneOf implements Shape
{
    /** @var list<Shape> */
    private readonly array $variants;

    public function __construct(Shape ...$variants)
    {
        $this->variants = array_values($variants);
    }

    public function fits(mixed $wire): bool
    {
        return $this->fitting($wire) !== null;
    }

    public function decode(#[\SensitiveParameter] mixed $wire): mixed
    {
        return $this->fitting($wire)?->decode($wire) ?? $wire;
    }

    public function canonical(#[\SensitiveParameter] mixed $wire): mixed
    {
        $variant = $this->fitting($wire);
        return $variant === null ? $wire : $variant->canonical($wire);
    }

    public function encode(#[\SensitiveParameter] mixed $value): mixed
    {
        return Wire::of($value);
    }

    private function fitting(mixed $wire): ?Shape
    {
        foreach ($this->variants as $variant) {
            if ($variant->fits($wire)) {
                return $variant;
            }
        }
        return null;
    }
}
