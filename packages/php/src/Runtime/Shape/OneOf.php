<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Shape;

use LukeHagar\Plex_API\Runtime\Wire;

/** A union without discriminator: the variant that fits best tells the shape. */
final class OneOf implements Shape
{
    /** @var list<array<string, mixed>> */
    private readonly array $patterns;

    /** @param list<array{array<string, mixed>, Shape}> $variants What a value is held against, and its shape */
    public function __construct(private readonly array $variants)
    {
        $this->patterns = array_column($variants, 0);
    }

    public function decode(#[\SensitiveParameter] mixed $wire): mixed
    {
        return $this->fitting($wire)?->decode($wire) ?? $wire;
    }

    public function canonical(#[\SensitiveParameter] mixed $wire): mixed
    {
        return $this->fitting($wire)?->canonical($wire) ?? $wire;
    }

    public function encode(#[\SensitiveParameter] mixed $value): mixed
    {
        return Wire::of($value);
    }

    private function fitting(#[\SensitiveParameter] mixed $wire): ?Shape
    {
        $index = Fit::best($this->patterns, $wire);
        return $index === null ? null : $this->variants[$index][1];
    }
}
