<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Shape;

/**
 * How JSON becomes a value of a model, and back. Shapes tolerate everything: a value that isn't what they expect is
 * left as it is.
 */
interface Shape
{
    public function decode(#[\SensitiveParameter] mixed $wire): mixed;

    /** The JSON that a value is taken for: where decoding is tolerant, what the server should have sent. */
    public function canonical(#[\SensitiveParameter] mixed $wire): mixed;

    public function encode(#[\SensitiveParameter] mixed $value): mixed;
}
