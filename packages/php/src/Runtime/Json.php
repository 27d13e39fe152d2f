<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use JsonException;
use stdClass;

/** JSON text (RFC 8259) to values and back. */
final class Json
{
    /** The deepest nesting of objects and lists; .NET has such a limit too. */
    public const DEPTH = 512;

    /** A private-use character, which no text has before a NUL. */
    private const MARK = "\u{F8FF}\u{F8FE}";

    /** Objects are `stdClass`. Bytes that are not UTF-8 become U+FFFD. @throws JsonException */
    public static function decode(#[\SensitiveParameter] string $text): mixed
    {
        $text = str_starts_with($text, "\u{FEFF}") ? substr($text, 3) : $text;
        if (str_contains($text, '\ud') || str_contains($text, '\uD')) {
            $text = self::whole($text);
        }
        $flags = JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE;
        try {
            return json_decode($text, false, self::DEPTH + 1, $flags);
        } catch (JsonException $exception) {
            if ($exception->getCode() !== JSON_ERROR_INVALID_PROPERTY_NAME) {
                throw $exception;
            }
            return self::unmarked(json_decode(self::marked($text), false, self::DEPTH + 1, $flags));
        }
    }

    /** @throws JsonException */
    public static function encode(#[\SensitiveParameter] mixed $value): string
    {
        return json_encode($value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE, self::DEPTH);
    }

    /** Half of a surrogate pair becomes U+FFFD, as bytes do that are no text. */
    private static function whole(#[\SensitiveParameter] string $text): string
    {
        return (string) preg_replace_callback(
            '/\\\\(?:ud[89ab]..\\\\ud[c-f]..|u(d[89a-f])..|.)/is',
            static fn (array $escape): string => isset($escape[1]) ? '\ufffd' : $escape[0],
            $text,
        );
    }

    /** Puts a mark before every NUL at the beginning of a string: PHP refuses such names. */
    private static function marked(#[\SensitiveParameter] string $text): string
    {
        return str_replace('"\u0000', '"' . self::MARK . '\u0000', $text);
    }

    private static function unmarked(#[\SensitiveParameter] mixed $value): mixed
    {
        if (is_string($value)) {
            return str_replace(self::MARK . "\0", "\0", $value);
        }
        if (is_array($value)) {
            return array_map(self::unmarked(...), $value);
        }
        if (!$value instanceof stdClass) {
            return $value;
        }
        $fields = [];
        foreach (get_object_vars($value) as $name => $field) {
            $fields[str_replace(self::MARK . "\0", "\0", (string) $name)] = self::unmarked($field);
        }
        return Wire::build($fields);
    }
}
