<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Components;

use LukeHagar\Plex_API\Absent;
use LukeHagar\Plex_API\Runtime\Field;
use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Shape\MapOf;
use LukeHagar\Plex_API\Runtime\Shape\Plain;

/** How a subscription is paid */
final class SubscriptionBilling extends Model
{
    /**
     * The payment method, as the payment service describes it
     *
     * @var array<string, mixed>|null
     */
    public readonly ?array $internalPaymentMethod;

    /** The number of the payment method */
    public readonly ?int $paymentMethodId;

    /** @param array<string, mixed>|null $internalPaymentMethod */
    public function __construct(?array $internalPaymentMethod = null, int|Absent|null $paymentMethodId = Absent::Field)
    {
        $this->set(get_defined_vars());
    }

    protected static function fields(): array
    {
        return [
            'internalPaymentMethod' => new Field('internalPaymentMethod', new MapOf(Plain::Any)),
            'paymentMethodId' => new Field('paymentMethodId', Plain::Integer, nullable: true),
        ];
    }
}
