<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Security;

use LukeHagar\Plex_API\Runtime\Attempt;
use LukeHagar\Plex_API\Runtime\ClientOptions;

/** An API key in the query. */
final class ApiKeyQuery implements SecurityScheme
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
        $separator = str_contains($attempt->request->url, '?') ? '&' : '?';
        $attempt->request->url .= $separator . rawurlencode($this->name) . '=' . rawurlencode($value);
        return [];
    }
}
