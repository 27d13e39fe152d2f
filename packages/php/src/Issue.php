<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API;

/** A violation of the schema of a response. */
final class Issue
{
    /**
     * @param string $path Such as `$.profile.autoSelectSubtitle` or `$.services[0]`
     * @param string $message What was expected there
     */
    public function __construct(
        public readonly string $path,
        public readonly string $message,
    ) {
    }
}
