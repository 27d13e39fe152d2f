<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Strict;

use Closure;
use LukeHagar\Plex_API\Issue;
use LukeHagar\Plex_API\Runtime\Json;
use LukeHagar\Plex_API\Runtime\Shape\Plain;
use LukeHagar\Plex_API\Runtime\Wire;
use stdClass;

/**
 * Checks JSON values against the part of JSON Schema that OpenAPI documents use. A schema is an array, or a function
 * that gives one: types can refer to each other in a circle.
 *
 * @phpstan-type Schema array<string, mixed>|Closure(): array<string, mixed>
 */
final class Validator
{
    /**
     * Every mismatch; none when the value is valid.
     *
     * @param Schema $schema
     * @return list<Issue>
     */
    public static function validate(mixed $value, array|Closure $schema, string $path = '$'): array
    {
        $schema = $schema instanceof Closure ? $schema() : $schema;
        $type = $schema['type'] ?? null;
        if (is_string($type) && !self::hasType($value, $type)) {
            return [new Issue($path, "must be $type, is " . self::typeOf($value))];
        }
        $messages = self::equality($value, $schema);
        if (is_string($value)) {
            $messages = [...$messages, ...Rules::ofString($value, $schema)];
        } elseif (is_int($value) || is_float($value)) {
            $messages = [...$messages, ...Rules::ofNumber($value, $schema)];
        }
        $issues = array_map(static fn (string $message): Issue => new Issue($path, $message), $messages);
        return [
            ...$issues,
            ...(is_array($value) ? self::ofList($value, $schema, $path) : []),
            ...($value instanceof stdClass ? self::ofObject(Wire::fields($value), $schema, $path) : []),
            ...self::ofVariants($value, $schema, $path),
        ];
    }

    private static function typeOf(mixed $value): string
    {
        return match (true) {
            $value === null => 'null',
            is_bool($value) => 'boolean',
            is_string($value) => 'string',
            is_array($value) => 'array',
            is_object($value) => 'object',
            default => 'number',
        };
    }

    private static function hasType(mixed $value, string $type): bool
    {
        if ($type === 'boolean') {
            return is_bool(Plain::Boolean->decode($value));
        }
        if ($type === 'integer') {
            return is_int($value) || (is_float($value) && floor($value) === $value && is_finite($value));
        }
        return self::typeOf($value) === $type;
    }

    /**
     * @param array<string, mixed> $schema
     * @return list<string>
     */
    private static function equality(mixed $value, array $schema): array
    {
        $messages = [];
        $text = self::canonical($value);
        if (isset($schema['enum']) && !in_array($text, array_map(self::canonical(...), $schema['enum']), true)) {
            $messages[] = 'must be one of ' . Json::encode($schema['enum']);
        }
        if (array_key_exists('const', $schema) && self::canonical($schema['const']) !== $text) {
            $messages[] = 'must be ' . Json::encode($schema['const']);
        }
        return $messages;
    }

    /** JSON that is equal for equal values. */
    private static function canonical(mixed $value): string
    {
        return Json::encode(self::sorted($value));
    }

    private static function sorted(mixed $value): mixed
    {
        if ($value instanceof stdClass) {
            $fields = Wire::fields($value);
            ksort($fields, SORT_STRING);
            return Wire::build(array_map(self::sorted(...), $fields));
        }
        if (is_float($value) && floor($value) === $value && abs($value) < 2 ** 53) {
            return (int) $value;
        }
        if (is_float($value) && is_infinite($value)) {
            // No JSON is written as this; a number beyond the range of a double is read as it.
            return "\0$value";
        }
        return is_array($value) ? array_map(self::sorted(...), $value) : $value;
    }

    /**
     * @param array<mixed> $value
     * @param array<string, mixed> $schema
     * @return list<Issue>
     */
    private static function ofList(array $value, array $schema, string $path): array
    {
        $messages = Rules::ofSize(count($value), $schema['minItems'] ?? null, $schema['maxItems'] ?? null, 'items');
        if ($schema['uniqueItems'] ?? false) {
            $isUnique = count(array_unique(array_map(self::canonical(...), $value))) === count($value);
            $messages = $isUnique ? $messages : [...$messages, 'must not hold an item twice'];
        }
        $issues = array_map(static fn (string $message): Issue => new Issue($path, $message), $messages);
        foreach (isset($schema['items']) ? $value : [] as $index => $item) {
            array_push($issues, ...self::validate($item, $schema['items'], "{$path}[$index]"));
        }
        return $issues;
    }

    /**
     * @param array<array-key, mixed> $value
     * @param array<string, mixed> $schema
     * @return list<Issue>
     */
    private static function ofObject(array $value, array $schema, string $path): array
    {
        $issues = [];
        foreach ($schema['required'] ?? [] as $name) {
            if (!array_key_exists($name, $value)) {
                $issues[] = new Issue($path . self::step((string) $name), 'is required, is missing');
            }
        }
        foreach ($value as $name => $field) {
            $declared = $schema['properties'][$name] ?? $schema['additionalProperties'] ?? [];
            array_push($issues, ...self::validate($field, $declared, $path . self::step((string) $name)));
        }
        return $issues;
    }

    private static function step(string $name): string
    {
        return preg_match('/^[A-Za-z_$][\w$]*$/D', $name) === 1 ? ".$name" : '[' . Json::encode($name) . ']';
    }

    /**
     * @param array<string, mixed> $schema
     * @return list<Issue>
     */
    private static function ofVariants(mixed $value, array $schema, string $path): array
    {
        $variants = $schema['anyOf'] ?? [];
        $nearest = null;
        foreach ($variants as $variant) {
            $issues = self::validate($value, $variant, $path);
            if ($issues === []) {
                return [];
            }
            // The variant that came nearest is most likely the one that was meant.
            $nearest = $nearest === null || count($issues) < count($nearest) ? $issues : $nearest;
        }
        if ($nearest === null) {
            return [];
        }
        return [new Issue($path, sprintf('must fit one of %d variants, fits none', count($variants))), ...$nearest];
    }
}
