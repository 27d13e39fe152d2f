<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Schemas;

final class GetTransientTokenOkResponseBodySchema
{
    /** @return array<string, mixed> */
    public static function schema(): array
    {
        return [
            'type' => 'object',
            'required' => ['MediaContainer'],
            'properties' => [
                'MediaContainer' => static fn () => GetTransientTokenMediaContainerSchema::schema(),
            ],
        ];
    }
}
