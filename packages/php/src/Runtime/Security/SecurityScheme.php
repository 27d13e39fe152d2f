<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime\Security;

use LukeHagar\Plex_API\Runtime\Attempt;
use LukeHagar\Plex_API\Runtime\ClientOptions;

/** How a request carries a credential. */
interface SecurityScheme
{
    /**
     * Puts a credential of the client into a request: notes it as a secret, and gives headers to send.
     *
     * @return array<string, string> By lower-case name
     */
    public function apply(ClientOptions $client, Attempt $attempt): array;
}
