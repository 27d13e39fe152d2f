<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API;

use InvalidArgumentException;
use LukeHagar\Plex_API\Runtime\Amount;

/**
 * When and how often a failed call is sent again.
 *
 * GET, HEAD, PUT, DELETE, OPTIONS, TRACE and QUERY are repeated after a connection error, an attempt that timed out,
 * and the statuses 408, 429, 500, 502, 503 and 504. POST, PATCH and any other method are repeated only when asked: by
 * `allMethods`, or by giving `retries` to the call itself.
 *
 * A `Retry-After` header (RFC 9110, section 10.2.3), in seconds or as a date, decides the wait. Without one it is
 * random between 0 and `min(maxDelayMs, initialDelayMs * 2 ** attempt)`.
 */
final class RetryOptions
{
    /**
     * @param int|null $maxRetries How often a call is sent again at most. Default: 2, so three attempts.
     * @param int|null $initialDelayMs Longest wait before the first retry, in milliseconds. Default: 500.
     * @param int|null $maxDelayMs Longest wait before any retry, in milliseconds, unless the server asks for more.
     *     Default: 8000.
     * @param int|null $maxRetryAfterMs When the server asks for a longer wait than this, in milliseconds, the call
     *     fails at once. Default: 60000.
     * @param bool|null $allMethods Repeat POST, PATCH and any other method too, although the server may then act
     *     twice. Default: false.
     * @throws InvalidArgumentException For a time or count below zero
     */
    public function __construct(
        public readonly ?int $maxRetries = null,
        public readonly ?int $initialDelayMs = null,
        public readonly ?int $maxDelayMs = null,
        public readonly ?int $maxRetryAfterMs = null,
        public readonly ?bool $allMethods = null,
    ) {
        Amount::check(
            maxRetries: $maxRetries,
            initialDelayMs: $initialDelayMs,
            maxDelayMs: $maxDelayMs,
            maxRetryAfterMs: $maxRetryAfterMs,
        );
    }

    /** These options, and for what they leave open those of `$other`. */
    public function over(self $other): self
    {
        return new self(
            $this->maxRetries ?? $other->maxRetries,
            $this->initialDelayMs ?? $other->initialDelayMs,
            $this->maxDelayMs ?? $other->maxDelayMs,
            $this->maxRetryAfterMs ?? $other->maxRetryAfterMs,
            $this->allMethods ?? $other->allMethods,
        );
    }
}
