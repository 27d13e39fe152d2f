<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Components;

use LukeHagar\Plex_API\Absent;
use LukeHagar\Plex_API\Runtime\Field;
use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Shape\ModelOf;
use LukeHagar\Plex_API\Runtime\Shape\Plain;

/** One subscription, running or over */
final class Subscription extends Model
{
    /** How a subscription is paid */
    public readonly ?SubscriptionBilling $billing;

    /** Whether the subscription can be turned into one of another kind */
    public readonly ?bool $canConvert;

    /** Whether there is a smaller plan to change to */
    public readonly ?bool $canDowngrade;

    /** Whether the subscription can be taken up again */
    public readonly ?bool $canReactivate;

    /** Whether there is a bigger plan to change to */
    public readonly ?bool $canUpgrade;

    /** Whether the subscription was cancelled */
    public readonly ?bool $canceled;

    /** When the subscription ends, in seconds since the Unix epoch */
    public readonly ?int $endsAt;

    /** Whether the subscription is in its grace period */
    public readonly ?bool $gracePeriod;

    /** The number of the subscription; null where it has none */
    public readonly ?int $id;

    /** How often the subscription is paid, such as `yearly` */
    public readonly ?string $mode;

    /** Whether the subscription is on hold */
    public readonly ?bool $onHold;

    /** When the subscription renews itself, in seconds since the Unix epoch */
    public readonly ?int $renewsAt;

    /** The state, such as `active` or `ended` */
    public readonly ?string $state;

    /** The transfer of the subscription, if there is one */
    public readonly ?string $transfer;

    /** The kind of subscription, such as `plexpass` */
    public readonly ?string $type;

    public function __construct(
        ?SubscriptionBilling $billing = null,
        ?bool $canConvert = null,
        ?bool $canDowngrade = null,
        ?bool $canReactivate = null,
        ?bool $canUpgrade = null,
        ?bool $canceled = null,
        int|Absent|null $endsAt = Absent::Field,
        ?bool $gracePeriod = null,
        int|Absent|null $id = Absent::Field,
        string|Absent|null $mode = Absent::Field,
        ?bool $onHold = null,
        int|Absent|null $renewsAt = Absent::Field,
        ?string $state = null,
        string|Absent|null $transfer = Absent::Field,
        ?string $type = null,
    ) {
        $this->set(get_defined_vars());
    }

    protected static function fields(): array
    {
        return [
            'billing' => new Field('billing', new ModelOf(SubscriptionBilling::class)),
            'canConvert' => new Field('canConvert', Plain::Boolean),
            'canDowngrade' => new Field('canDowngrade', Plain::Boolean),
            'canReactivate' => new Field('canReactivate', Plain::Boolean),
            'canUpgrade' => new Field('canUpgrade', Plain::Boolean),
            'canceled' => new Field('canceled', Plain::Boolean),
            'endsAt' => new Field('endsAt', Plain::Integer, nullable: true),
            'gracePeriod' => new Field('gracePeriod', Plain::Boolean),
            'id' => new Field('id', Plain::Integer, nullable: true),
            'mode' => new Field('mode', Plain::Text, nullable: true),
            'onHold' => new Field('onHold', Plain::Boolean),
            'renewsAt' => new Field('renewsAt', Plain::Integer, nullable: true),
            'state' => new Field('state', Plain::Text),
            'transfer' => new Field('transfer', Plain::Text, nullable: true),
            'type' => new Field('type', Plain::Text),
        ];
    }
}
