<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Errors;

use LukeHagar\Plex_API\Runtime\Attempt;

/** An attempt took longer than its time limit. */
final class TimeoutError extends RequestError
{
    private const MISSING = [
        'request' => 'no request made',
        'headers' => 'no response',
        'body' => 'no complete body',
    ];

    /**
     * @internal
     * @param int $timeoutMs The time that was given, in milliseconds
     * @param 'request'|'headers'|'body' $phase What was missing when time was up: the request itself (a credential
     *     function or hook took too long), the response's headers, or the rest of its body
     */
    public function __construct(
        Attempt $attempt,
        public readonly int $timeoutMs,
        public readonly string $phase,
    ) {
        parent::__construct($attempt, self::MISSING[$phase] . " within $timeoutMs ms for");
    }
}
