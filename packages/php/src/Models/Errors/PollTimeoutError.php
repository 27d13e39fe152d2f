<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Errors;

use LukeHagar\Plex_API\Runtime\Attempt;

/** What was waited for did not come: the wait was over, or it can no longer come. */
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
