<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Errors;

use LukeHagar\Plex_API\Models\Components\TooManyRequests;

/** Too Many Requests - Wait before the next request. */
final class TooManyRequestsError extends SDKError
{
    /** The decoded body; null where it is not what the API declares. */
    public function data(): ?TooManyRequests
    {
        $data = parent::data();
        return $data instanceof TooManyRequests ? $data : null;
    }
}
