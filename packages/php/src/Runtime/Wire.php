<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use BackedEnum;
use DateTimeInterface;
use stdClass;

/** Values of models as JSON has them. */
final class Wire
{
    public static function of(mixed $value): mixed
    {
        return match (true) {
            $value instanceof Model => $value->jsonSerialize(),
            $value instanceof BackedEnum => $value->value,
            $value instanceof DateTimeInterface => $value->format('Y-m-d\TH:i:s.vP'),
            is_array($value) && array_is_list($value) => array_map(self::of(...), $value),
            is_array($value) => self::object($value),
            $value instanceof stdClass => self::object(get_object_vars($value)),
            default => $value,
        };
    }

    /** @param array<array-key, mixed> $fields */
    public static function object(array $fields): stdClass
    {
        return (object) array_map(self::of(...), $fields);
    }
}
