<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API;

use Psr\Http\Message\StreamInterface;

/** Bytes with a name and a media type, which a multipart body contains (RFC 7578). */
final class File
{
    /**
     * @param string|resource|StreamInterface $content Its bytes, or an open file, which is read when the call is made
     * @param string|null $name What the server is told that it is called; by default the name of the open file, or
     *     `blob`
     * @param string|null $contentType Its media type; by default that of the API, or `application/octet-stream`
     */
    public function __construct(
        public readonly mixed $content,
        public readonly ?string $name = null,
        public readonly ?string $contentType = null,
    ) {
    }
}
