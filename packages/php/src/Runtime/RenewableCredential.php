<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Runtime;

use LukeHagar\Plex_API\Models\Errors\SDKError;

/** An object one of whose methods is given to a client as its credential: `$object->method(...)`. */
interface RenewableCredential
{
    /**
     * Called when the server responds with a 4xx status to a request with this secret, at most once for a call. The
     * caller gets an error that it throws.
     *
     * @return bool Whether to send the request again, whatever its method, with what the method gives then
     */
    public function refused(SDKError $error, #[\SensitiveParameter] string $secret): bool;
}
