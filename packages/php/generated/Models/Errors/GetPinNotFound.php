<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Errors;

/** Not Found - The PIN does not exist, has expired, or belongs to another client identifier. */
final class GetPinNotFound extends SDKError
{
    /** The decoded body; null where it is not what the API declares. */
    public function data(): ?GetPinNotFoundData
    {
        $data = parent::data();
        return $data instanceof GetPinNotFoundData ? $data : null;
    }
}
