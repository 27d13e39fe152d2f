<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Security;

use LukeHagar\Plex_API\Runtime\Attempt;
use LukeHagar\Plex_API\Runtime\ClientOptions;

/** An API key in a cookie, beside the cookies that are parameters. */
final class ApiKeyCookie implements SecurityScheme
{
    public function __construct(
        private readonly string $option,
        private readonly string $name,
        private readonly string $variable,
    ) {
    }

    public function apply(ClientOptions $client, Attempt $attempt): array
    {
        $value = (new Credential($this->option, $this->variable))->of($client, $attempt);
        $attempt->parts = $attempt->parts?->withCookie($this->name . '=' . rawurlencode($value));
        return [];
    }
}
