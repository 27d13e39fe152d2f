<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Errors;

/** Unauthorized - Returned if the X-Plex-Token is missing from the header or query. */
final class RegisterKeyUnauthorized extends SDKError
{
    /** The decoded body; null where it is not what the API declares. */
    public function data(): ?RegisterKeyUnauthorizedData
    {
        $data = parent::data();
        return $data instanceof RegisterKeyUnauthorizedData ? $data : null;
    }
}
