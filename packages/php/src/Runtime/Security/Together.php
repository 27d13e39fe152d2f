<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Security;

use LukeHagar\Plex_API\Runtime\Attempt;
use LukeHagar\Plex_API\Runtime\ClientOptions;

/** All of several schemes; none of none, which is to call anonymously. */
final class Together implements SecurityScheme
{
    /** @var list<SecurityScheme> */
    private readonly array $schemes;

    public function __construct(SecurityScheme ...$schemes)
    {
        $this->schemes = array_values($schemes);
    }

    public function apply(ClientOptions $client, Attempt $attempt): array
    {
        $headers = [];
        foreach ($this->schemes as $scheme) {
            $headers = [...$headers, ...$scheme->apply($client, $attempt)];
        }
        return $headers;
    }
}
