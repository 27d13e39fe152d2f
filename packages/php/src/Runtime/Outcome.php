<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use Closure;
use LukeHagar\Plex_API\Runtime\Shape\Shape;

/** A declared success, or a redirection that is declared and so not followed. */
final class Outcome
{
    /**
     * @param int|string $status A number such as 200, `2XX`, `3XX` or `default`
     * @param string|null $contentType Lower-case media type or range, without parameters; null where there is no body
     * @param string|null $field The field of the response that holds the body
     * @param Shape|null $shape Of a JSON body; null where the body is left as it is
     * @param Closure(): array<string, mixed>|null $schema Of a JSON body
     * @param bool $isText The body is text, which is given in UTF-8
     */
    public function __construct(
        public readonly int|string $status,
        public readonly ?string $contentType = null,
        public readonly ?string $field = null,
        public readonly ?Shape $shape = null,
        public readonly ?Closure $schema = null,
        public readonly bool $isText = false,
    ) {
    }
}
