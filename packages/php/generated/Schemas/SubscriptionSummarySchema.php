<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Schemas;

final class SubscriptionSummarySchema
{
    /** @return array<string, mixed> */
    public static function schema(): array
    {
        return [
            'type' => 'object',
            'properties' => [
                'active' => ['type' => 'boolean'],
                'features' => ['type' => 'array', 'items' => ['type' => 'string']],
                'paymentService' => ['anyOf' => [['type' => 'string'], ['type' => 'null']]],
                'plan' => ['anyOf' => [['type' => 'string'], ['type' => 'null']]],
                'status' => static fn () => SubscriptionSummaryStatusSchema::schema(),
                'subscribedAt' => ['anyOf' => [['type' => 'string', 'format' => 'date-time'], ['type' => 'null']]],
            ],
        ];
    }
}
