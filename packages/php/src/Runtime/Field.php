<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use LukeHagar\Plex_API\Runtime\Shape\Plain;
use LukeHagar\Plex_API\Runtime\Shape\Shape;

/** A property of a model. */
final class Field
{
    /** Whether the value equals its JSON. Most fields are so, and knowing it makes reading faster. */
    public readonly bool $isAsIs;

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
        $this->isAsIs = $shape instanceof Plain && $shape->isAsIs();
    }
}
