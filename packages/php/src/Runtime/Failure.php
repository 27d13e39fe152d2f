<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use LukeHagar\Plex_API\Models\Errors\SDKError;
use LukeHagar\Plex_API\Runtime\Shape\Shape;

/** A declared failure. */
final class Failure
{
    /**
     * @param int|string $status A number such as 401, `4XX` or `default`
     * @param string|null $contentType Lower-case media type or range, without parameters
     * @param class-string<SDKError> $error
     * @param Shape|null $shape Of a JSON body; null where the body is left as it is
     */
    public function __construct(
        public readonly int|string $status,
        public readonly ?string $contentType,
        public readonly string $error,
        public readonly ?Shape $shape = null,
    ) {
    }
}
