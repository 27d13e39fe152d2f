<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Components;

/**
 * The state of the subscription
 *
 * A value that is not listed here is kept, as the string that the server sent.
 */
enum SubscriptionSummaryStatus: string
{
    case Inactive = 'Inactive';
    case Active = 'Active';
}
