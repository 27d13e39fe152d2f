<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Errors;

use LukeHagar\Plex_API\Runtime\Attempt;

/** The result did not come in time: `maxWaitMs` was over, or it has expired. */
final class PollTimeoutError extends RequestError
{
    /**
     * @internal
     * @param bool $expired Whether what was waited for has expired: start again. Otherwise `maxWaitMs` is over.
     */
    public function __construct(Attempt $attempt, public readonly bool $expired, int $maxWaitMs)
    {
        $what = $expired ? 'it has expired, waiting for' : "not within $maxWaitMs ms:";
        parent::__construct($attempt, $what, $expired ? 'start again' : 'raise maxWaitMs to wait longer');
    }
}
