<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Errors;

use LukeHagar\Plex_API\Models\Components\TokenExpired;

/** Token Expired - Sign a JWT anew, and exchange it for another token. */
final class TokenExpiredError extends SDKError
{
    /** The decoded body; null where it is not what the API declares. */
    public function data(): ?TokenExpired
    {
        $data = parent::data();
        return $data instanceof TokenExpired ? $data : null;
    }
}
