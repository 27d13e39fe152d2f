<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Components;

use LukeHagar\Plex_API\Absent;
use LukeHagar\Plex_API\Runtime\Field;
use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Shape\EnumOf;
use LukeHagar\Plex_API\Runtime\Shape\ListOf;
use LukeHagar\Plex_API\Runtime\Shape\Plain;

/** What an account is subscribed to, all in all */
final class SubscriptionSummary extends Model
{
    /** Whether the account has a subscription now */
    public readonly ?bool $active;

    /**
     * The features that the subscription brings
     *
     * @var list<string>|null
     */
    public readonly ?array $features;

    /** The service through which the subscription is paid */
    public readonly ?string $paymentService;

    /** The plan, such as `lifetime` */
    public readonly ?string $plan;

    /** The state of the subscription */
    public readonly SubscriptionSummaryStatus|string|null $status;

    /** When the subscription began */
    public readonly ?string $subscribedAt;

    /** @param list<string>|null $features */
    public function __construct(
        ?bool $active = null,
        ?array $features = null,
        string|Absent|null $paymentService = Absent::Field,
        string|Absent|null $plan = Absent::Field,
        SubscriptionSummaryStatus|string|null $status = null,
        string|Absent|null $subscribedAt = Absent::Field,
    ) {
        $this->set(get_defined_vars());
    }

    protected static function fields(): array
    {
        return [
            'active' => new Field('active', Plain::Boolean),
            'features' => new Field('features', new ListOf(Plain::Text)),
            'paymentService' => new Field('paymentService', Plain::Text, nullable: true),
            'plan' => new Field('plan', Plain::Text, nullable: true),
            'status' => new Field('status', new EnumOf(SubscriptionSummaryStatus::class)),
            'subscribedAt' => new Field('subscribedAt', Plain::Text, nullable: true),
        ];
    }
}
