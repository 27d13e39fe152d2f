<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Shape;

use LukeHagar\Plex_API\Runtime\Wire;
use stdClass;

/** An object whose fields all have the same shape: an array in the model. */
final class MapOf implements Shape
{
    public function __construct(private readonly Shape $values)
    {
    }

    public function decode(#[\SensitiveParameter] mixed $wire): mixed
    {
        if (!$wire instanceof stdClass) {
            return $wire;
        }
        $fields = Wire::fields($wire);
        foreach ($fields as $name => $value) {
            $fields[$name] = $value === null ? null : $this->values->decode($value);
        }
        return $fields;
    }

    public function canonical(#[\SensitiveParameter] mixed $wire): mixed
    {
        return $wire instanceof stdClass
            ? Wire::build(array_map($this->values->canonical(...), Wire::fields($wire)))
            : $wire;
    }

    public function encode(#[\SensitiveParameter] mixed $value): mixed
    {
        return is_array($value) ? Wire::build(array_map($this->values->encode(...), $value)) : $value;
    }
}
