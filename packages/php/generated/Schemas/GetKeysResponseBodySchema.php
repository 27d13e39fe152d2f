<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Schemas;

final class GetKeysResponseBodySchema
{
    /** @return array<string, mixed> */
    public static function schema(): array
    {
        return [
            'type' => 'object',
            'required' => ['keys'],
            'properties' => [
                'keys' => ['type' => 'array', 'items' => static fn () => PublicKeySchema::schema()],
            ],
        ];
    }
}
