<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Shape;

use LukeHagar\Plex_API\Runtime\Strict\Rules;
use LukeHagar\Plex_API\Runtime\Wire;
use stdClass;

/** How well a value fits the pattern of a variant of a union, which has keywords of JSON Schema. */
final class Fit
{
    /**
     * @param int $points Declared properties that are there, or how exactly another value fits
     * @param int $inner The points of what is inside
     * @param int $unknown Properties of which the pattern says nothing
     */
    private function __construct(
        private int $points,
        private int $faults = 0,
        private int $inner = 0,
        private int $unknown = 0,
    ) {
    }

    /**
     * The index of the pattern that a value fits best, the first of equals; null where it is like none of them.
     *
     * @param list<array<string, mixed>> $patterns
     */
    public static function best(array $patterns, #[\SensitiveParameter] mixed $value): ?int
    {
        $best = null;
        $index = null;
        foreach ($patterns as $position => $pattern) {
            $fit = self::of($pattern, $value);
            if ($fit !== null && ($best === null || $fit->isBetterThan($best))) {
                [$best, $index] = [$fit, $position];
            }
        }
        return $best !== null && ($best->faults === 0 || $best->points > 0) ? $index : null;
    }

    /**
     * Null where the value is of another kind, or has another value than the only one.
     *
     * @param array<string, mixed> $pattern
     */
    private static function of(array $pattern, #[\SensitiveParameter] mixed $value): ?self
    {
        if ($value === null && isset($pattern['nullable'])) {
            return new self(1);
        }
        if (isset($pattern['anyOf'])) {
            $best = null;
            foreach ($pattern['anyOf'] as $each) {
                $fit = self::of($each, $value);
                $best = $fit !== null && ($best === null || $fit->isBetterThan($best)) ? $fit : $best;
            }
            return $best;
        }
        $kind = $pattern['type'] ?? null;
        if ($kind === null) {
            return new self(0);
        }
        if (!self::isOfKind($value, $kind)) {
            return $kind === 'boolean' && is_bool(Plain::Boolean->decode($value)) ? new self(-1) : null;
        }
        return match (true) {
            is_array($value) => self::ofList($pattern['items'] ?? null, $value),
            $value instanceof stdClass => self::ofObject($pattern, Wire::fields($value)),
            default => self::ofScalar($pattern, $value),
        };
    }

    /** @param array<string, mixed> $pattern */
    private static function ofScalar(array $pattern, #[\SensitiveParameter] mixed $value): ?self
    {
        if (isset($pattern['const'])) {
            return self::isEqual($value, $pattern['const']) ? new self(2) : null;
        }
        if (isset($pattern['enum'])) {
            foreach ($pattern['enum'] as $each) {
                if (self::isEqual($value, $each)) {
                    return new self(2);
                }
            }
            return new self(0, 1);
        }
        if (!isset($pattern['format'])) {
            return new self(1);
        }
        return Rules::isOfFormat($value, $pattern['format']) ? new self(2) : new self(0, 1);
    }

    /**
     * A list fits as its worst item does.
     *
     * @param array<string, mixed>|null $items
     * @param array<mixed> $value
     */
    private static function ofList(?array $items, #[\SensitiveParameter] array $value): self
    {
        $worst = null;
        foreach ($items === null ? [] : $value as $item) {
            $fit = self::of($items, $item) ?? new self(0, 1);
            $worst = $worst === null || $worst->isBetterThan($fit) ? $fit : $worst;
        }
        $list = new self(1);
        if ($worst !== null) {
            $list->add($worst);
        }
        return $list;
    }

    /**
     * @param array<string, mixed> $pattern
     * @param array<string, mixed> $values
     */
    private static function ofObject(array $pattern, #[\SensitiveParameter] array $values): ?self
    {
        $properties = $pattern['properties'] ?? [];
        $total = new self(0);
        foreach ($properties as $name => $known) {
            $inside = array_key_exists($name, $values) ? self::of($known, $values[$name]) : null;
            // Null, where it is no value of the property's, says as much as nothing.
            if ($inside === null && !isset($values[$name])) {
                $total->faults += (int) in_array((string) $name, $pattern['required'] ?? [], true);
                continue;
            }
            if ($inside === null && isset($known['const'])) {
                return null;
            }
            $total->add($inside);
            $total->points += (int) ($inside !== null && $inside->points >= 0);
        }
        $further = $pattern['additionalProperties'] ?? null;
        foreach (array_diff_key($values, $properties) as $item) {
            if ($further === null) {
                $total->unknown += 1;
            } else {
                $total->add($further === false ? null : self::of($further, $item));
            }
        }
        return $total;
    }

    /** A value without faults first, then by points. */
    private function isBetterThan(self $other): bool
    {
        return $this->rank() > $other->rank();
    }

    /** @return array{int, int, int, int} */
    private function rank(): array
    {
        return [(int) ($this->faults === 0), $this->points - $this->faults, $this->inner, -$this->unknown];
    }

    private function add(?self $inside): void
    {
        $this->faults += $inside === null ? 1 : $inside->faults;
        $this->inner += $inside === null ? 0 : max($inside->points, 0) + $inside->inner;
    }

    private static function isOfKind(#[\SensitiveParameter] mixed $value, string $kind): bool
    {
        return match (true) {
            is_bool($value) => $kind === 'boolean',
            is_int($value) => $kind === 'number' || $kind === 'integer',
            is_float($value) => $kind === 'number' || ($kind === 'integer' && floor($value) === $value),
            is_string($value) => $kind === 'string',
            is_array($value) => $kind === 'array',
            $value === null => $kind === 'null',
            default => $kind === 'object',
        };
    }

    private static function isEqual(#[\SensitiveParameter] mixed $value, string|int|float|bool $other): bool
    {
        $areNumbers = (is_int($value) || is_float($value)) && (is_int($other) || is_float($other));
        return $areNumbers ? $value == $other : $value === $other;
    }
}
