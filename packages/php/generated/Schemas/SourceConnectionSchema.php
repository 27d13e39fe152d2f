<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Schemas;

final class SourceConnectionSchema
{
    /** @return array<string, mixed> */
    public static function schema(): array
    {
        return [
            'type' => 'object',
            'properties' => [
                'address' => ['type' => 'string'],
                'local' => ['type' => 'boolean'],
                'port' => ['type' => 'integer', 'format' => 'int32'],
                'protocol' => ['type' => 'string'],
                'relay' => ['type' => 'boolean'],
                'uri' => ['type' => 'string', 'format' => 'uri'],
            ],
        ];
    }
}
