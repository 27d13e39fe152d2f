<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

/** The parts of a request that come from the arguments of a call. */
final class RequestParts
{
    /**
     * @param string|null $target Path and query. Default: the path of the operation.
     * @param array<string, string|null> $headers By lower-case name; null is absent
     * @param list<mixed> $secrets Values of secret parameters, which no error may show
     */
    public function __construct(
        public readonly ?string $target = null,
        public readonly array $headers = [],
        public readonly ?RequestBody $body = null,
        public readonly array $secrets = [],
    ) {
    }

    public function withCookie(#[\SensitiveParameter] string $cookie): self
    {
        $cookies = array_filter([$this->headers['cookie'] ?? null, $cookie]);
        $headers = [...$this->headers, 'cookie' => implode('; ', $cookies)];
        return new self($this->target, $headers, $this->body, $this->secrets);
    }
}
