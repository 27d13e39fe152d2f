<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use JsonException;
use stdClass;

/** JSON text (RFC 8259) to values and back. */
final class Json
{
    private const DEPTH = 9_000;

    /** Objects are `stdClass`. Bytes that are not UTF-8 become U+FFFD. @throws JsonException */
    public static function decode(#[\SensitiveParameter] string $text): mixed
    {
        $text = str_starts_with($text, "\u{FEFF}") ? substr($text, 3) : $text;
        $flags = JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE;
        try {
            return json_decode($text, false, self::DEPTH, $flags);
        } catch (JsonException $exception) {
            if ($exception->getCode() !== JSON_ERROR_INVALID_PROPERTY_NAME) {
                throw $exception;
            }
            return self::objects(json_decode($text, true, self::DEPTH, $flags));
        }
    }

    /** @throws JsonException */
    public static function encode(#[\SensitiveParameter] mixed $value): string
    {
        return json_encode($value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE, self::DEPTH);
    }

    /** No object of PHP can hold a field whose name begins with NUL: it is left out. */
    private static function objects(mixed $value): mixed
    {
        if (!is_array($value)) {
            return $value;
        }
        if (array_is_list($value)) {
            return array_map(self::objects(...), $value);
        }
        $object = new stdClass();
        foreach ($value as $name => $field) {
            if (!str_starts_with((string) $name, "\0")) {
                $object->{$name} = self::objects($field);
            }
        }
        return $object;
    }
}
