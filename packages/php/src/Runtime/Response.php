<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use Psr\Http\Message\ResponseInterface;

/** The result of every successful call, besides the field with its body. */
abstract class Response
{
    /** @var list<string> Fields that no dump shows */
    protected const SECRET = [];

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
        $shown = ['rawResponse' => "HTTP {$this->statusCode}, $size bytes"] + get_object_vars($this);
        foreach (static::SECRET as $field) {
            $shown[$field] = $shown[$field] === null ? null : Redaction::MARK;
        }
        return $shown;
    }
}
