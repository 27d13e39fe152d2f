<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Schemas;

final class PublicKeySchema
{
    /** @return array<string, mixed> */
    public static function schema(): array
    {
        return [
            'type' => 'object',
            'required' => ['crv', 'kty', 'x'],
            'properties' => [
                'alg' => ['type' => 'string'],
                'crv' => ['type' => 'string'],
                'kid' => ['type' => 'string'],
                'kty' => ['type' => 'string'],
                'use' => ['type' => 'string'],
                'x' => ['type' => 'string'],
            ],
        ];
    }
}
