<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use LukeHagar\Plex_API\Runtime\Shape\Plain;
use LukeHagar\Plex_API\Runtime\Shape\Shape;

/** A property of a model. */
final class Field
{
    /** A value of any kind equals its JSON. */
    public const ANY = 'any';

    /**
     * The kind of value, as `gettype` names it, that equals its JSON; null for none. Most values are so, and knowing it
     * makes reading faster.
     */
    public readonly ?string $asIs;

    /**
     * @param string $property Its name in the model
     * @param bool $required Whether the API says that it is always there
     * @param bool $nullable Whether null is sent as null; otherwise the field is left out
     * @param bool $secret Whether no log, error or dump may show its value
     */
    public function __construct(
        public readonly string $property,
        public readonly Shape $shape,
        public readonly bool $required = false,
        public readonly bool $nullable = false,
        public readonly bool $secret = false,
    ) {
        $this->asIs = $shape instanceof Plain ? ($shape->isAsIs() ? self::ANY : $shape->value) : null;
    }
}
