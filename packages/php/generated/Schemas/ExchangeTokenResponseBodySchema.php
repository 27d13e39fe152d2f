<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Schemas;

final class ExchangeTokenResponseBodySchema
{
    /** @return array<string, mixed> */
    public static function schema(): array
    {
        return [
            'type' => 'object',
            'required' => ['auth_token'],
            'properties' => [
                'auth_token' => ['type' => 'string'],
            ],
        ];
    }
}
