<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Errors;

use LukeHagar\Plex_API\Models\Components\KeyRefused;

/**
 * Unprocessable Content - A JWT is malformed or its signature is wrong, or another device has registered a key
 * with this `kid`.
 */
final class KeyRefusedError extends SDKError
{
    /** The decoded body; null where it is not what the API declares. */
    public function data(): ?KeyRefused
    {
        $data = parent::data();
        return $data instanceof KeyRefused ? $data : null;
    }
}
