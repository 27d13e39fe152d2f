<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Errors;

/** Bad Request - A parameter was not specified, or was specified incorrectly. */
final class PostUsersSignInDataBadRequest extends SDKError
{
    /** The decoded body; null where it is not what the API declares. */
    public function data(): ?PostUsersSignInDataBadRequestData
    {
        $data = parent::data();
        return $data instanceof PostUsersSignInDataBadRequestData ? $data : null;
    }
}
