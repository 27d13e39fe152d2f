<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use stdClass;

/** The message and the code of an error, from the known places in a JSON body. */
final class Explanation
{
    public static function of(mixed $body): string
    {
        $errors = self::field($body, 'errors');
        $error = self::field($body, 'error');
        $first = is_array($errors) ? $errors[0] ?? null : $errors;
        $source = null;
        foreach ([$first, $error, $body] as $candidate) {
            $source ??= $candidate instanceof stdClass ? $candidate : null;
        }
        $names = ['message', 'error', 'detail', 'title'];
        $texts = array_map(static fn (string $name): mixed => self::field($source, $name), $names);
        $code = self::field($source, 'code');
        foreach ([...$texts, $first, $error] as $text) {
            if (is_string($text) && $text !== '') {
                return is_string($code) || is_int($code) || is_float($code) ? "$text ($code)" : $text;
            }
        }
        return '';
    }

    private static function field(mixed $value, string $name): mixed
    {
        return $value instanceof stdClass ? $value->{$name} ?? null : null;
    }
}
