<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Shape;

use function is_array;

/** A list; with `$single` it may come as its only item. */
final class ListOf implements Shape
{
    private readonly bool $isAsIs;

    public function __construct(
        private readonly Shape $items,
        private readonly bool $single = false,
    ) {
        $this->isAsIs = $items instanceof Plain && $items->isAsIs();
    }

    public function decode(#[\SensitiveParameter] mixed $wire): mixed
    {
        if (!is_array($wire)) {
            return $this->single && $wire !== null ? [$this->items->decode($wire)] : $wire;
        }
        if (!$this->isAsIs) {
            foreach ($wire as $index => $item) {
                $wire[$index] = $item === null ? null : $this->items->decode($item);
            }
        }
        return $wire;
    }

    public function canonical(#[\SensitiveParameter] mixed $wire): mixed
    {
        if (!is_array($wire) && !$this->single) {
            return $wire;
        }
        $items = is_array($wire) ? $wire : [$wire];
        return $this->isAsIs ? $items : array_map($this->items->canonical(...), $items);
    }

    public function encode(#[\SensitiveParameter] mixed $value): mixed
    {
        return is_array($value) ? array_map($this->items->encode(...), array_values($value)) : $value;
    }
}
