<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API;

use Closure;
use InvalidArgumentException;
use JsonSerializable;
use LukeHagar\Plex_API\Runtime\Amount;
use LukeHagar\Plex_API\Runtime\Confidential;

/** The options of one call; `null` means the setting of the client. */
final class RequestOptions implements JsonSerializable
{
    use Confidential;

    /**
     * @param int|null $timeoutMs Longest time for an attempt, in milliseconds; 0 for no limit. A client of your own
     *     keeps its own limits.
     * @param RetryOptions|false|null $retries When to send the call again, whatever its method; `false` for never.
     *     What is not given is the client's.
     * @param array<string, string|null> $headers Headers to add to this call. They replace headers of the client
     * @param string|null $serverURL Base URL of this call, even if the operation has a server of its own
     * @param (Closure(): bool)|null $isCancelled Asked before every attempt, and about every second while one is under
     *     way or waited for; true ends the call with a `CancelledError`. An attempt by a client of your own is not
     *     interrupted.
     * @param int|null $maxResponseBytes Longest body of a response, of an error's too, in bytes after decompression;
     *     `PHP_INT_MAX` for no limit
     * @throws InvalidArgumentException For a time or size below zero
     */
    public function __construct(
        public readonly ?int $timeoutMs = null,
        public readonly RetryOptions|false|null $retries = null,
        #[\SensitiveParameter] public readonly array $headers = [],
        public readonly ?string $serverURL = null,
        public readonly ?Closure $isCancelled = null,
        public readonly ?int $maxResponseBytes = null,
    ) {
        Amount::check(timeoutMs: $timeoutMs, maxResponseBytes: $maxResponseBytes);
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return [
            'timeoutMs' => $this->timeoutMs,
            'retries' => $this->retries,
            'headers' => array_keys($this->headers),
        ];
    }
}
