<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use Psr\Http\Message\StreamInterface;

/** An encoded body. */
final class RequestBody
{
    /** @param list<mixed> $secrets Values inside it that no error may show */
    public function __construct(
        public readonly string $contentType,
        public readonly string|StreamInterface $content,
        public readonly array $secrets = [],
    ) {
    }
}
