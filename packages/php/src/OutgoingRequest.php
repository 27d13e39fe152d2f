<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API;

use JsonSerializable;
use LukeHagar\Plex_API\Runtime\Confidential;

/** A request about to be sent. */
final class OutgoingRequest implements JsonSerializable
{
    use Confidential;

    /** The complete URL. It may hold secrets: don't log it. */
    public string $url;

    /** @var array<string, string> By lower-case name. A hook may change them. They hold secrets: don't log them. */
    public array $headers = [];

    /**
     * @param string $operation The operationId
     * @param string $path The path template, such as `/users/{id}`, free of values
     * @param string $operationName The method that was called, such as `getUser`
     * @param int $attempt 0, then 1 for the first retry, and so on
     */
    public function __construct(
        public readonly string $operation,
        public readonly string $method,
        public readonly string $path,
        public readonly string $operationName,
        public readonly int $attempt,
    ) {
        $this->url = $path;
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return [
            'operation' => $this->operation,
            'method' => $this->method,
            'path' => $this->path,
            'operationName' => $this->operationName,
            'attempt' => $this->attempt,
            'headers' => array_keys($this->headers),
        ];
    }
}
