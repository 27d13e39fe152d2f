<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Schemas;

final class UserProfileWatchedIndicatorSchema
{
    /** @return array<string, mixed> */
    public static function schema(): array
    {
        return ['enum' => [0, 1, 2, 3]];
    }
}
