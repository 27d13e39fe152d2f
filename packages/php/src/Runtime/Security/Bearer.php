<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Security;

use LukeHagar\Plex_API\Runtime\Attempt;
use LukeHagar\Plex_API\Runtime\ClientOptions;

/** A bearer token (RFC 6750); also one of OAuth 2 or OpenID. */
final class Bearer implements SecurityScheme
{
    public function __construct(
        private readonly string $option,
        private readonly string $variable,
    ) {
    }

    public function apply(ClientOptions $client, Attempt $attempt): array
    {
        $token = (new Credential($this->option, $this->variable))->of($client, $attempt);
        return ['authorization' => "Bearer $token"];
    }
}
