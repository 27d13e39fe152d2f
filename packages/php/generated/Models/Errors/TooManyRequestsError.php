<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Errors;

use LukeHagar\Plex_API\Models\Components\TooManyRequests;
use LukeHagar\Plex_API\Runtime\ResultHeader;
use LukeHagar\Plex_API\Runtime\Shape\Plain;

/** Too Many Requests - Wait before the next request. */
final class TooManyRequestsError extends SDKError
{
    /** The decoded body; null where it is not what the API declares. */
    public function data(): ?TooManyRequests
    {
        $data = parent::data();
        return $data instanceof TooManyRequests ? $data : null;
    }

    /**
     * How long to wait, in seconds, or until when (RFC 9110, section 10.2.3); may be absent
     *
     * Null where the header is missing or not as described.
     */
    public function retryAfter(): ?string
    {
        return $this->header('retryAfter', static fn (?string $value) => $value);
    }

    /** @internal */
    public static function headers(): array
    {
        return [
            new ResultHeader(
                name: 'retry-after',
                field: 'retryAfter',
                form: 'string',
                shape: Plain::Text,
                schema: static fn (): array => ['type' => 'string'],
            ),
        ];
    }
}
