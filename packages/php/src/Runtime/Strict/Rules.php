<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Strict;

use DateTimeImmutable;

/** The violations of the schemas of single values. */
final class Rules
{
    /**
     * @param array<string, mixed> $schema
     * @return list<string>
     */
    public static function ofString(string $value, array $schema): array
    {
        $messages = self::ofSize(
            (int) preg_match_all('/./us', $value),
            $schema['minLength'] ?? null,
            $schema['maxLength'] ?? null,
            'characters',
        );
        $pattern = $schema['pattern'] ?? null;
        $mismatch = is_string($pattern) ? self::mismatch($value, $pattern) : null;
        if ($mismatch !== null) {
            $messages[] = $mismatch;
        }
        // It can take exponential time, so it is not run.
        if (isset($schema['slowPattern'])) {
            $messages[] = self::undecided($schema['slowPattern']);
        }
        $format = $schema['format'] ?? '';
        return self::isOfFormat($value, $format) ? $messages : [...$messages, "must be a $format"];
    }

    public static function isOfFormat(string $value, string $format): bool
    {
        return match ($format) {
            'date' => self::isDate($value),
            'date-time' => self::isDateTime($value),
            'uuid' => preg_match('/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/Di', $value) === 1,
            default => true,
        };
    }

    /**
     * @param array<string, mixed> $schema
     * @return list<string>
     */
    public static function ofNumber(int|float $value, array $schema): array
    {
        if (is_infinite((float) $value)) {
            return ['must be a number within the range of a double'];
        }
        $messages = [];
        if ($value < ($schema['minimum'] ?? -INF)) {
            $messages[] = "must be at least {$schema['minimum']}";
        }
        if ($value > ($schema['maximum'] ?? INF)) {
            $messages[] = "must be at most {$schema['maximum']}";
        }
        if (isset($schema['exclusiveMinimum']) && $value <= $schema['exclusiveMinimum']) {
            $messages[] = "must be more than {$schema['exclusiveMinimum']}";
        }
        if (isset($schema['exclusiveMaximum']) && $value >= $schema['exclusiveMaximum']) {
            $messages[] = "must be less than {$schema['exclusiveMaximum']}";
        }
        if (isset($schema['multipleOf']) && !self::isMultiple($value, $schema['multipleOf'])) {
            $messages[] = "must be a multiple of {$schema['multipleOf']}";
        }
        $bits = ['int32' => 31, 'int64' => 63][$schema['format'] ?? ''] ?? null;
        if ($bits !== null && (floor($value) != $value || $value < -(2 ** $bits) || $value >= 2.0 ** $bits)) {
            $messages[] = "must be an {$schema['format']}";
        }
        return $messages;
    }

    /** @return list<string> */
    public static function ofSize(int $size, ?int $least, ?int $most, string $what): array
    {
        if ($least !== null && $size < $least) {
            return ["must have at least $least $what, has $size"];
        }
        return $most !== null && $size > $most ? ["must have at most $most $what, has $size"] : [];
    }

    private static function isMultiple(int|float $value, int|float $factor): bool
    {
        $quotient = $value / $factor;
        // 0.3 is a multiple of 0.1, although 0.3 / 0.1 is not quite 3.
        return abs($quotient - round($quotient)) <= PHP_FLOAT_EPSILON * abs($quotient) * 2;
    }

    private static function isDate(string $value): bool
    {
        $date = DateTimeImmutable::createFromFormat('!Y-m-d', $value);
        return $date !== false && $date->format('Y-m-d') === $value;
    }

    /** RFC 3339, section 5.6. */
    private static function isDateTime(string $value): bool
    {
        $time = '([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)';
        return preg_match("/^(\d{4}-\d\d-\d\d)[Tt ]$time$/D", $value, $found) === 1 && self::isDate($found[1]);
    }

    private static function mismatch(string $value, string $pattern): ?string
    {
        // In ECMA-262, $ is the end of the text, and not before a line break too, and \w has ASCII letters alone: the
        // modifier u would add those of Unicode.
        $found = @preg_match('~(*UTF)' . str_replace('~', '\~', $pattern) . '~D', $value);
        return match (true) {
            $found === 0 => "must match $pattern",
            // The limits of PHP, such as `pcre.backtrack_limit`. Patterns of other dialects say nothing here.
            $found === false && preg_last_error() !== PREG_INTERNAL_ERROR => self::undecided($pattern),
            default => null,
        };
    }

    private static function undecided(string $pattern): string
    {
        return "must match $pattern, which could not be decided in time";
    }
}
