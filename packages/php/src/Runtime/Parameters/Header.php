<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Parameters;

/** Parameters in headers. */
final class Header
{
    /** In the style `simple`, which does not percent-encode: `blue`, `a,b`, `R,100`; exploded `R=100`. */
    public static function of(#[\SensitiveParameter] mixed $value, bool $explode = false): ?string
    {
        $given = Value::of($value);
        if ($given === null) {
            return null;
        }
        if ($given->items !== null) {
            return implode(',', array_map(Value::text(...), $given->items));
        }
        if ($given->fields === null) {
            return Value::text($given->value);
        }
        $equals = $explode ? '=' : ',';
        $pair = static fn (array $field): string => $field[0] . $equals . Value::text($field[1]);
        return implode(',', array_map($pair, $given->fields));
    }

    /** Cookies as the value of a `Cookie` header; absent when all of them are. */
    public static function cookies(#[\SensitiveParameter] ?string ...$parts): ?string
    {
        $present = array_filter($parts, static fn (?string $part): bool => $part !== null);
        return $present === [] ? null : implode('; ', $present);
    }

    /** A cookie in the style `form`, percent-encoded as in a query. */
    public static function cookie(
        string $name,
        #[\SensitiveParameter] mixed $value,
        bool $explode = true,
    ): ?string {
        return Query::form($name, $value, $explode);
    }

    /** A cookie in the style `cookie`, which encodes nothing: `color=blue`, `color=a; color=b`, `R=100; G=200`. */
    public static function plainCookie(
        string $name,
        #[\SensitiveParameter] mixed $value,
        bool $explode = true,
    ): ?string {
        $given = Value::of($value);
        if ($given === null || $given->isEmpty()) {
            return null;
        }
        if ($given->items === null && $given->fields === null) {
            return "$name=" . Value::text($given->value);
        }
        $fields = $given->fields ?? array_map(static fn (mixed $item): array => [$name, $item], $given->items ?? []);
        if ($explode) {
            $pair = static fn (array $field): string => $field[0] . '=' . Value::text($field[1]);
            return implode('; ', array_map($pair, $fields));
        }
        $items = $given->items ?? array_merge(...$fields);
        return "$name=" . implode(',', array_map(Value::text(...), $items));
    }
}
