<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Schemas;

final class SubscriptionBillingSchema
{
    /** @return array<string, mixed> */
    public static function schema(): array
    {
        return [
            'type' => 'object',
            'properties' => [
                'internalPaymentMethod' => ['type' => 'object', 'additionalProperties' => []],
                'paymentMethodId' => ['anyOf' => [['type' => 'integer', 'format' => 'int64'], ['type' => 'null']]],
            ],
        ];
    }
}
