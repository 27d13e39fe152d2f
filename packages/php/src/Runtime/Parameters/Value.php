<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Parameters;

use LukeHagar\Plex_API\Runtime\Json;
use LukeHagar\Plex_API\Runtime\Wire;
use stdClass;

/** A parameter in the forms that all styles tell apart, without what is absent. */
final class Value
{
    /**
     * @param mixed $value Of a parameter that is neither list nor object
     * @param list<mixed>|null $items Of a list
     * @param list<array{string, mixed}>|null $fields Of an object
     */
    private function __construct(
        public readonly mixed $value,
        public readonly ?array $items,
        public readonly ?array $fields,
    ) {
    }

    /** Null where the value is absent. */
    public static function of(#[\SensitiveParameter] mixed $value): ?self
    {
        $wire = Wire::of($value);
        if ($wire === null) {
            return null;
        }
        if ($wire instanceof stdClass) {
            $fields = [];
            foreach (Wire::fields($wire) as $name => $field) {
                $fields = $field === null ? $fields : [...$fields, [(string) $name, $field]];
            }
            return new self(null, null, $fields);
        }
        if (is_array($wire)) {
            return new self(null, array_values(array_filter($wire, static fn (mixed $item) => $item !== null)), null);
        }
        return new self($wire, null, null);
    }

    /** Neither items nor fields, although it could have them. */
    public function isEmpty(): bool
    {
        return $this->items === [] || $this->fields === [];
    }

    /** Percent-encodes all but unreserved characters (RFC 6570, section 3.2.1). */
    public static function encode(#[\SensitiveParameter] string $text): string
    {
        return rawurlencode($text);
    }

    /** Text of a value that is neither list nor object; JSON of one that is, where there is no other way. */
    public static function text(#[\SensitiveParameter] mixed $wire): string
    {
        return is_string($wire) ? $wire : Json::encode($wire);
    }

    /** A value as the content of a parameter with a JSON media type. */
    public static function json(#[\SensitiveParameter] mixed $value): ?string
    {
        return $value === null ? null : Json::encode(Wire::of($value));
    }
}
