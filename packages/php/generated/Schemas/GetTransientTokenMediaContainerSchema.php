<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Schemas;

final class GetTransientTokenMediaContainerSchema
{
    /** @return array<string, mixed> */
    public static function schema(): array
    {
        return [
            'type' => 'object',
            'required' => ['token'],
            'properties' => [
                'size' => ['type' => 'integer', 'format' => 'int32'],
                'token' => ['type' => 'string'],
            ],
        ];
    }
}
