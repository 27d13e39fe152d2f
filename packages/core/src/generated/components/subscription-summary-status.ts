// Generated from the OpenAPI description: edit that and regenerate.
import type { OpenEnum } from '../../runtime/index.js';

/**
 * The state of the subscription
 *
 * A value that is not listed here is kept as the server sent it.
 */
export const SubscriptionSummaryStatus = {
  Inactive: 'Inactive',
  Active: 'Active',
} as const;

/** The state of the subscription */
export type SubscriptionSummaryStatus = OpenEnum<
  (typeof SubscriptionSummaryStatus)[keyof typeof SubscriptionSummaryStatus]
>;
