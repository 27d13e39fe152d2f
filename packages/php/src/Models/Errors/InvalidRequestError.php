<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Errors;

use LukeHagar\Plex_API\Runtime\Attempt;

/** The call can't be sent as it is: the message says what to change. Nothing was sent. */
final class InvalidRequestError extends RequestError
{
    /** @internal */
    public function __construct(Attempt $attempt, string $detail)
    {
        parent::__construct($attempt, 'cannot send', $detail);
    }
}
