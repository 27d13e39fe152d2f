<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Operations;

enum Scope: string
{
    case All = 'all';
}
