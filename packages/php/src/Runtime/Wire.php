<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use BackedEnum;
use DateTimeInterface;
use stdClass;

use function get_object_vars;

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
            $value instanceof stdClass => self::object(self::fields($value)),
            default => $value,
        };
    }

    /** @param array<array-key, mixed> $fields */
    public static function object(array $fields): stdClass
    {
        return self::build(array_map(self::of(...), $fields));
    }

    /** @return array<array-key, mixed> */
    public static function fields(#[\SensitiveParameter] stdClass $object): array
    {
        return $object instanceof NulNames ? $object->jsonSerialize() : get_object_vars($object);
    }

    /** @param array<array-key, mixed> $fields Values of JSON by name */
    public static function build(#[\SensitiveParameter] array $fields): stdClass
    {
        foreach ($fields as $name => $value) {
            if (str_starts_with((string) $name, "\0")) {
                return new NulNames($fields);
            }
        }
        return (object) $fields;
    }
}
