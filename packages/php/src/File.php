<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API;

use Psr\Http\Message\StreamInterface;

/** A file in a multipart body (RFC 7578). */
final class File
{
    /**
     * @param string|StreamInterface $content Its bytes
     * @param string $name What the server is told that it is called
     * @param string|null $contentType Its media type; by default that of the API, or `application/octet-stream`
     */
    public function __construct(
        public readonly string|StreamInterface $content,
        public readonly string $name = 'blob',
        public readonly ?string $contentType = null,
    ) {
    }
}
