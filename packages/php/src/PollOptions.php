<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API;

use Closure;
use InvalidArgumentException;
use LukeHagar\Plex_API\Runtime\Amount;

/**
 * What can be set for a method that repeats a call until its result is there.
 *
 * @template Result of Runtime\Response
 */
final class PollOptions
{
    /**
     * @param int|null $maxWaitMs Longest wait, in milliseconds. Default: until it expires; no limit where the API says
     *     no end.
     * @param int|null $intervalMs Wait between two requests, in milliseconds. Default: as the API says.
     * @param (Closure(Result): mixed)|null $onResult Called with each result. If it gives `false`, that result is the
     *     last. What it throws ends the wait.
     * @throws InvalidArgumentException For a time below zero
     */
    public function __construct(
        public readonly ?int $maxWaitMs = null,
        public readonly ?int $intervalMs = null,
        public readonly ?Closure $onResult = null,
    ) {
        Amount::check(maxWaitMs: $maxWaitMs, intervalMs: $intervalMs);
    }
}
