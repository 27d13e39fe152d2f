<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Parameters;

use InvalidArgumentException;

/** Parameters in a path. */
final class Path
{
    /**
     * Joins encoded pieces of a path. A `.` or `..` between slashes, also as `%2e`, is refused: URL parsers take such
     * a segment away, so that the request would go to another path.
     */
    public static function of(#[\SensitiveParameter] string ...$pieces): string
    {
        $joined = implode('', $pieces);
        foreach (explode('/', $joined) as $segment) {
            if (preg_match('/^(\.|%2e){1,2}$/Di', $segment) === 1) {
                throw new InvalidArgumentException('a path parameter must not make a path segment "." or ".."');
            }
        }
        return $joined;
    }

    /** `blue`, `a,b`, `R,100,G,200`; exploded `a,b`, `R=100,G=200`. */
    public static function simple(string $name, #[\SensitiveParameter] mixed $value, bool $explode = false): string
    {
        $text = self::join(self::required($name, $value), $explode ? '=' : ',', ',');
        if ($text === '') {
            throw new InvalidArgumentException("path parameter $name is empty; give it a value");
        }
        return $text;
    }

    /** `.blue`, `.a,b`, `.R,100,G,200`; exploded `.a.b`, `.R=100.G=200`. */
    public static function label(string $name, #[\SensitiveParameter] mixed $value, bool $explode = false): string
    {
        return '.' . self::join(self::required($name, $value), $explode ? '=' : ',', $explode ? '.' : ',');
    }

    /** `;color=blue`, `;color=a,b`, `;color=R,100,G,200`; exploded `;color=a;color=b`, `;R=100;G=200`. */
    public static function matrix(string $name, #[\SensitiveParameter] mixed $value, bool $explode = false): string
    {
        $given = self::required($name, $value);
        $pair = static fn (string $key, string $text): string
            => ';' . Value::encode($key) . ($text === '' ? '' : "=$text");
        if (!$explode || ($given->items === null && $given->fields === null)) {
            return $pair($name, self::join($given, ',', ','));
        }
        $pairs = $given->fields ?? array_map(static fn (mixed $item): array => [$name, $item], $given->items ?? []);
        return implode('', array_map(
            static fn (array $field): string => $pair($field[0], Value::encode(Value::text($field[1]))),
            $pairs,
        ));
    }

    private static function required(string $name, #[\SensitiveParameter] mixed $value): Value
    {
        $given = Value::of($value);
        if ($given === null || $given->isEmpty()) {
            $what = $given === null ? 'missing' : 'empty';
            throw new InvalidArgumentException("path parameter $name is $what; give it a value");
        }
        return $given;
    }

    private static function join(Value $given, string $equals, string $separator): string
    {
        $text = static fn (mixed $wire): string => Value::encode(Value::text($wire));
        if ($given->items !== null) {
            return implode($separator, array_map($text, $given->items));
        }
        if ($given->fields === null) {
            return $text($given->value);
        }
        $pair = static fn (array $field): string => Value::encode($field[0]) . $equals . $text($field[1]);
        return implode($separator, array_map($pair, $given->fields));
    }
}
