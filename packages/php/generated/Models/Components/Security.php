<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Components;

use Closure;
use LukeHagar\Plex_API\Runtime\Credentials;

/** The credentials of a client of Plex-API. Dumping them does not show them. */
final class Security extends Credentials
{
    /**
     * Plex Authentication Token
     *
     * Sent in the header `X-Plex-Token`, to operations that need it. A function is called for every attempt.
     * Default: the environment variable `PLEX_ACCESS_TOKEN`.
     *
     * @var string|(Closure(): ?string)|null
     */
    public string|Closure|null $accessToken;

    /** @param string|(Closure(): ?string)|null $accessToken */
    public function __construct(#[\SensitiveParameter] string|Closure|null $accessToken = null)
    {
        $this->accessToken = $accessToken;
    }
}
