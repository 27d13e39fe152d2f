<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Schemas;

final class SourceDeviceSchema
{
    /** @return array<string, mixed> */
    public static function schema(): array
    {
        return [
            'type' => 'object',
            'properties' => [
                'accessToken' => ['type' => 'string'],
                'clientIdentifier' => ['type' => 'string'],
                'name' => ['type' => 'string'],
                'Connection' => ['type' => 'array', 'items' => static fn () => SourceConnectionSchema::schema()],
            ],
        ];
    }
}
