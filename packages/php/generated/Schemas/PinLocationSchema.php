<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Schemas;

final class PinLocationSchema
{
    /** @return array<string, mixed> */
    public static function schema(): array
    {
        return [
            'type' => 'object',
            'properties' => [
                'city' => ['type' => 'string'],
                'code' => ['type' => 'string'],
                'continent_code' => ['type' => 'string'],
                'coordinates' => ['type' => 'string'],
                'country' => ['type' => 'string'],
                'european_union_member' => ['type' => 'boolean'],
                'in_privacy_restricted_country' => ['type' => 'boolean'],
                'postal_code' => ['type' => 'string'],
                'subdivisions' => ['type' => 'string'],
                'time_zone' => ['type' => 'string'],
            ],
        ];
    }
}
