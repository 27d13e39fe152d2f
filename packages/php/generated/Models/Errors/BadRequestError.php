<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Errors;

use LukeHagar\Plex_API\Models\Components\BadRequest;

/** Bad Request - A parameter was not specified, or was specified incorrectly. */
final class BadRequestError extends SDKError
{
    /** The decoded body; null where it is not what the API declares. */
    public function data(): ?BadRequest
    {
        $data = parent::data();
        return $data instanceof BadRequest ? $data : null;
    }
}
