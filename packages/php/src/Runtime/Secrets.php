<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use BackedEnum;

/** The secret values that a value holds. */
final class Secrets
{
    /** @return list<string> Of models, and of lists and maps of them */
    public static function of(mixed $value): array
    {
        if ($value instanceof Model) {
            return $value->secrets();
        }
        return is_array($value) ? array_merge(...array_map(self::of(...), array_values($value))) : [];
    }

    /** The secret as a text may contain it; empty if no text does. */
    public static function text(mixed $value): string
    {
        $plain = $value instanceof BackedEnum ? $value->value : $value;
        return is_string($plain) || is_int($plain) || is_float($plain) ? (string) $plain : '';
    }

    /** @return list<string> Every text in a value that is secret as a whole */
    public static function all(mixed $value): array
    {
        $texts = [];
        $given = [Wire::of($value)];
        while ($given !== []) {
            $part = array_pop($given);
            if (is_object($part) || is_array($part)) {
                array_push($given, ...array_values((array) $part));
            } elseif (($text = self::text($part)) !== '') {
                $texts[] = $text;
            }
        }
        return $texts;
    }
}
