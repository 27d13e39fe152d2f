// Generated from the OpenAPI description: edit that and regenerate.
import { type Shape, boolean, object } from '../../runtime/index.js';
import type { SubscriptionSummaryStatus } from './subscription-summary-status.js';

/** What an account is subscribed to, all in all */
export interface SubscriptionSummary {
  /** Whether the account has a subscription now */
  active?: boolean;
  /** The features that the subscription brings */
  features?: string[];
  /** The service through which the subscription is paid */
  paymentService?: string | null;
  /** The plan, such as `lifetime` */
  plan?: string | null;
  /** The state of the subscription */
  status?: SubscriptionSummaryStatus;
  /**
   * When the subscription began
   *
   * @remarks A date and time as in RFC 3339: `2026-01-31T12:00:00Z`.
   */
  subscribedAt?: string | null;
}

export const subscriptionSummaryShape: Shape = /* @__PURE__ */ object({
  active: boolean,
});
