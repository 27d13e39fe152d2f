<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Errors;

use LukeHagar\Plex_API\Runtime\Attempt;

/** The call was cancelled, as `isCancelled` of its options said. The server may have acted all the same. */
final class CancelledError extends RequestError
{
    /** @internal */
    public function __construct(Attempt $attempt)
    {
        parent::__construct($attempt, 'cancelled');
    }
}
