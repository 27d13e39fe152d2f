<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Body;

/** How a property of a form or multipart body is encoded, where that is not the usual way. */
final class Encoding
{
    /** @param bool|null $explode Default: true for the style `form`, otherwise false */
    public function __construct(
        public readonly ?string $contentType = null,
        public readonly ?string $style = null,
        public readonly ?bool $explode = null,
    ) {
    }
}
