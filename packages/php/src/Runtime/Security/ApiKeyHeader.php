<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Security;

use LukeHagar\Plex_API\Runtime\Attempt;
use LukeHagar\Plex_API\Runtime\ClientOptions;

/** An API key in a header, whose name is given in lower case. */
final class ApiKeyHeader implements SecurityScheme
{
    public function __construct(
        private readonly string $option,
        private readonly string $header,
        private readonly string $variable,
    ) {
    }

    public function apply(ClientOptions $client, Attempt $attempt): array
    {
        return [$this->header => (new Credential($this->option, $this->variable))->of($client, $attempt)];
    }
}
