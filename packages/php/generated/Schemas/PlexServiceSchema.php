<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Schemas;

final class PlexServiceSchema
{
    /** @return array<string, mixed> */
    public static function schema(): array
    {
        return [
            'type' => 'object',
            'required' => ['identifier'],
            'properties' => [
                'endpoint' => ['type' => 'string', 'format' => 'uri'],
                'identifier' => ['type' => 'string'],
                'secret' => ['anyOf' => [['type' => 'string'], ['type' => 'null']]],
                'status' => static fn () => PlexServiceStatusSchema::schema(),
                'token' => ['anyOf' => [['type' => 'string'], ['type' => 'null']]],
            ],
        ];
    }
}
