<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Security;

use LukeHagar\Plex_API\Runtime\Attempt;
use LukeHagar\Plex_API\Runtime\ClientOptions;

/** User name and password (RFC 7617), given as `username:password`. */
final class Basic implements SecurityScheme
{
    public function __construct(
        private readonly string $option,
        private readonly string $variable,
    ) {
    }

    public function apply(ClientOptions $client, Attempt $attempt): array
    {
        $pair = (new Credential($this->option, $this->variable))->of($client, $attempt);
        $encoded = base64_encode($pair);
        array_push($attempt->secrets, $encoded, substr((string) strstr($pair, ':'), 1));
        return ['authorization' => "Basic $encoded"];
    }
}
