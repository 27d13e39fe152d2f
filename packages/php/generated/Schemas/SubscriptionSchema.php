<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Schemas;

final class SubscriptionSchema
{
    /** @return array<string, mixed> */
    public static function schema(): array
    {
        return [
            'type' => 'object',
            'properties' => [
                'billing' => static fn () => SubscriptionBillingSchema::schema(),
                'canConvert' => ['type' => 'boolean'],
                'canDowngrade' => ['type' => 'boolean'],
                'canReactivate' => ['type' => 'boolean'],
                'canUpgrade' => ['type' => 'boolean'],
                'canceled' => ['type' => 'boolean'],
                'endsAt' => ['anyOf' => [['type' => 'integer', 'format' => 'int64'], ['type' => 'null']]],
                'gracePeriod' => ['type' => 'boolean'],
                'id' => ['anyOf' => [['type' => 'integer', 'format' => 'int64'], ['type' => 'null']]],
                'mode' => ['anyOf' => [['type' => 'string'], ['type' => 'null']]],
                'onHold' => ['type' => 'boolean'],
                'renewsAt' => ['anyOf' => [['type' => 'integer', 'format' => 'int64'], ['type' => 'null']]],
                'state' => ['type' => 'string'],
                'transfer' => ['anyOf' => [['type' => 'string'], ['type' => 'null']]],
                'type' => ['type' => 'string'],
            ],
        ];
    }
}
