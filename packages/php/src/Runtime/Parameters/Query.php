<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Parameters;

use LukeHagar\Plex_API\Runtime\RequestBody;

/** Parameters in a query, and fields of a form. */
final class Query
{
    /** The query of a URL with its question mark; empty when all parts of it are absent. */
    public static function of(#[\SensitiveParameter] ?string ...$parts): string
    {
        $present = array_filter($parts, static fn (?string $part): bool => $part !== null);
        return $present === [] ? '' : '?' . implode('&', $present);
    }

    /**
     * A value as all of the query, from what it would be as a body: a form is one already, anything else is
     * percent-encoded (https://spec.openapis.org/oas/v3.2.0#parameter-locations).
     */
    public static function string(#[\SensitiveParameter] ?RequestBody $body): ?string
    {
        $content = (string) $body?->content;
        if ($body === null || $content === '') {
            return null;
        }
        return $body->contentType === 'application/x-www-form-urlencoded' ? $content : Value::encode($content);
    }

    /** `color=blue`, `color=a&color=b`, `R=100&G=200`; not exploded `color=a,b`, `color=R,100,G,200`. */
    public static function form(
        string $name,
        #[\SensitiveParameter] mixed $value,
        bool $explode = true,
        bool $allowReserved = false,
    ): ?string {
        return self::delimited($name, $value, $explode, $allowReserved, ',');
    }

    /** `color=a%20b`, `color=R%20100%20G%20200`; exploded as `form`. */
    public static function spaceDelimited(
        string $name,
        #[\SensitiveParameter] mixed $value,
        bool $explode = false,
        bool $allowReserved = false,
    ): ?string {
        return self::delimited($name, $value, $explode, $allowReserved, '%20');
    }

    /** `color=a%7Cb`, `color=R%7C100%7CG%7C200`; exploded as `form`. */
    public static function pipeDelimited(
        string $name,
        #[\SensitiveParameter] mixed $value,
        bool $explode = false,
        bool $allowReserved = false,
    ): ?string {
        return self::delimited($name, $value, $explode, $allowReserved, '%7C');
    }

    /**
     * `color[R]=100&color[G]=200`, and of a list `color[]=blue&color[]=red`, brackets percent-encoded; deeper objects
     * go on in the same way, and deeper lists repeat their name.
     */
    public static function deepObject(
        string $name,
        #[\SensitiveParameter] mixed $value,
        bool $allowReserved = false,
    ): ?string {
        $isList = Value::of($value)?->items !== null;
        $key = $isList && !str_ends_with($name, '[]') ? "{$name}[]" : $name;
        $pairs = self::deepPairs(Value::encode($key), $value, $allowReserved);
        return $pairs === [] ? null : implode('&', $pairs);
    }

    private static function delimited(
        string $name,
        #[\SensitiveParameter] mixed $value,
        bool $explode,
        bool $allowReserved,
        string $delimiter,
    ): ?string {
        $given = Value::of($value);
        if ($given === null || $given->isEmpty()) {
            return null;
        }
        $text = static fn (mixed $wire): string => self::encode(Value::text($wire), $allowReserved);
        $pair = static fn (string $key, string $encoded): string => Value::encode($key) . "=$encoded";
        if ($given->items === null && $given->fields === null) {
            return $pair($name, $text($given->value));
        }
        $fields = $given->fields ?? array_map(static fn (mixed $item): array => [$name, $item], $given->items ?? []);
        if ($explode) {
            return implode('&', array_map(static fn (array $field): string => $pair(
                $field[0],
                $text($field[1]),
            ), $fields));
        }
        $items = $given->items === null
            ? array_map(
                static fn (array $field): string => Value::encode($field[0]) . $delimiter . $text($field[1]),
                $fields,
            )
            : array_map($text, $given->items);
        return $pair($name, implode($delimiter, $items));
    }

    /** @return list<string> */
    private static function deepPairs(string $name, #[\SensitiveParameter] mixed $value, bool $allowReserved): array
    {
        $given = Value::of($value);
        if ($given === null) {
            return [];
        }
        if ($given->items === null && $given->fields === null) {
            return ["$name=" . self::encode(Value::text($given->value), $allowReserved)];
        }
        $pairs = [];
        foreach ($given->items ?? [] as $item) {
            array_push($pairs, ...self::deepPairs($name, $item, $allowReserved));
        }
        foreach ($given->fields ?? [] as [$key, $field]) {
            array_push($pairs, ...self::deepPairs("$name%5B" . Value::encode($key) . '%5D', $field, $allowReserved));
        }
        return $pairs;
    }

    /** Percent-encodes a value; with `$allowReserved` only what would not reach the server as a part of this value. */
    private static function encode(#[\SensitiveParameter] string $text, bool $allowReserved): string
    {
        if (!$allowReserved) {
            return Value::encode($text);
        }
        // Encoded triples pass, as do the reserved characters that mean nothing in a query.
        return (string) preg_replace_callback(
            '~(?<triple>%[\dA-Fa-f]{2})|[^\w.\~:/?@!$\'()*,;=-]~',
            static fn (array $found): string => isset($found['triple']) ? $found[0] : rawurlencode($found[0]),
            $text,
        );
    }
}
