<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Schemas;

final class PinSchema
{
    /** @return array<string, mixed> */
    public static function schema(): array
    {
        return [
            'type' => 'object',
            'required' => ['code', 'id'],
            'properties' => [
                'authToken' => ['anyOf' => [['type' => 'string'], ['type' => 'null']]],
                'clientIdentifier' => ['type' => 'string'],
                'code' => ['type' => 'string'],
                'createdAt' => ['type' => 'string', 'format' => 'date-time'],
                'expiresAt' => ['type' => 'string', 'format' => 'date-time'],
                'expiresIn' => ['type' => 'integer', 'format' => 'int32'],
                'id' => ['type' => 'integer', 'format' => 'int64'],
                'location' => static fn () => PinLocationSchema::schema(),
                'newRegistration' => ['anyOf' => [['type' => 'boolean'], ['type' => 'null']]],
                'product' => ['type' => 'string'],
                'qr' => ['type' => 'string', 'format' => 'uri'],
                'trusted' => ['type' => 'boolean'],
            ],
        ];
    }
}
