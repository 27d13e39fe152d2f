<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Transport;

use JsonSerializable;
use LukeHagar\Plex_API\Runtime\Confidential;
use Psr\Http\Message\StreamInterface;

/** A request as a transport sends it. It holds secrets. @internal */
final class HttpRequest implements JsonSerializable
{
    use Confidential;

    /**
     * @param array<string, string> $headers By lower-case name
     * @param string|StreamInterface|null $content A stream can be read again, from its beginning
     * @param bool $onlyOnce Whether it must not go over a connection that was used before: where such a one turns out
     *     to be broken, cURL sends the request again by itself
     * @param int $maxResponseBytes Longest body of the response, after decompression
     */
    public function __construct(
        public readonly string $method,
        #[\SensitiveParameter] public readonly string $url,
        #[\SensitiveParameter] public readonly array $headers,
        #[\SensitiveParameter] public readonly string|StreamInterface|null $content = null,
        public readonly bool $onlyOnce = false,
        public readonly int $maxResponseBytes = PHP_INT_MAX,
    ) {
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return ['method' => $this->method, 'headers' => array_keys($this->headers)];
    }
}
