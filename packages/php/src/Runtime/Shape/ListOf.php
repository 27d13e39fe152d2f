<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Shape;

/** A list; with `$single` it may come as its only item. */
final class ListOf implements Shape
{
    public function __construct(
        private readonly Shape $items,
        private readonly bool $single = false,
    ) {
    }

    public function fits(mixed $wire): bool
    {
        return is_array($wire);
    }

    public function decode(#[\SensitiveParameter] mixed $wire): mixed
    {
        if (!is_array($wire)) {
            return $this->single && $wire !== null ? [$this->items->decode($wire)] : $wire;
        }
        return array_map(
            fn (mixed $item): mixed => $item === null ? null : $this->items->decode($item),
            $wire,
        );
    }

    public function encode(#[\SensitiveParameter] mixed $value): mixed
    {
        return is_array($value) ? array_map($this->items->encode(...), array_values($value)) : $value;
    }
}
