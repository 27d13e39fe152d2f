<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests\Support;

/** A request as a server got it. */
final class Received
{
    /** @param array<string, string> $headers By lower-case name */
    public function __construct(
        public readonly string $method,
        public readonly string $target,
        public readonly array $headers,
        public readonly string $body,
        public readonly int $number,
    ) {
    }
}
