<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Errors;

use LukeHagar\Plex_API\Runtime\Attempt;

/**
 * The server was not reached, or the connection broke before the end of the response. `getCode()` is the error number
 * of cURL, if it gave one. There is no previous exception: those of HTTP clients hold the request, and its credentials.
 */
final class ConnectionError extends RequestError
{
    /** @internal */
    public function __construct(Attempt $attempt, bool $withinBody, string $detail, int $code = 0)
    {
        $what = $withinBody ? 'the connection broke within the body from' : 'no response from';
        parent::__construct($attempt, $what, $detail, $code);
    }
}
