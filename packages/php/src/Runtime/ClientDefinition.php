<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use Closure;

/** The settings that all operations of an API share. */
final class ClientDefinition
{
    /**
     * @param Closure(array<string, mixed>): list<string> $servers Base URLs of the API's servers, made with the
     *     settings of a client
     * @param Closure(array<string, mixed>): array<string, string|null> $headers Of the client-level parameters, by
     *     lower-case name
     * @param string $userAgent Name and version of the package, such as `example-sdk/1.2.3`
     */
    public function __construct(
        public readonly Closure $servers,
        public readonly Closure $headers,
        public readonly string $userAgent,
    ) {
    }
}
