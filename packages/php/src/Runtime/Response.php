<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use Psr\Http\Message\ResponseInterface;

/** What every successful call gives, beside the field with its body. */
abstract class Response
{
    /**
     * @param string $contentType HTTP response content type for this operation; empty when the server sent none
     * @param int $statusCode HTTP response status code for this operation
     * @param ResponseInterface $rawResponse Raw HTTP response; suitable for custom response parsing
     */
    public function __construct(
        public readonly string $contentType,
        public readonly int $statusCode,
        public readonly ResponseInterface $rawResponse,
    ) {
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        $size = $this->rawResponse->getBody()->getSize() ?? 0;
        return ['rawResponse' => "HTTP {$this->statusCode}, $size bytes"] + get_object_vars($this);
    }
}
