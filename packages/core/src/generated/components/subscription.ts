// Generated from the OpenAPI description: edit that and regenerate.
import { type Shape, boolean, object } from '../../runtime/index.js';
import type { SubscriptionBilling } from './subscription-billing.js';

/** One subscription, running or over */
export interface Subscription {
  /** How a subscription is paid */
  billing?: SubscriptionBilling;
  /** Whether the subscription can be turned into one of another kind */
  canConvert?: boolean;
  /** Whether there is a smaller plan to change to */
  canDowngrade?: boolean;
  /** Whether the subscription can be taken up again */
  canReactivate?: boolean;
  /** Whether there is a bigger plan to change to */
  canUpgrade?: boolean;
  /** Whether the subscription was cancelled */
  canceled?: boolean;
  /**
   * When the subscription ends, in seconds since the Unix epoch
   *
   * @remarks A whole number; beyond `Number.MAX_SAFE_INTEGER` it is rounded, and `exactInteger` gives all digits.
   */
  endsAt?: number | null;
  /** Whether the subscription is in its grace period */
  gracePeriod?: boolean;
  /**
   * The number of the subscription; null where it has none
   *
   * @remarks A whole number; beyond `Number.MAX_SAFE_INTEGER` it is rounded, and `exactInteger` gives all digits.
   */
  id?: number | null;
  /** How often the subscription is paid, such as `yearly` */
  mode?: string | null;
  /** Whether the subscription is on hold */
  onHold?: boolean;
  /**
   * When the subscription renews itself, in seconds since the Unix epoch
   *
   * @remarks A whole number; beyond `Number.MAX_SAFE_INTEGER` it is rounded, and `exactInteger` gives all digits.
   */
  renewsAt?: number | null;
  /** The state, such as `active` or `ended` */
  state?: string;
  /** The transfer of the subscription, if there is one */
  transfer?: string | null;
  /** The kind of subscription, such as `plexpass` */
  type?: string;
}

export const subscriptionShape: Shape = /* @__PURE__ */ object({
  canConvert: boolean,
  canDowngrade: boolean,
  canReactivate: boolean,
  canUpgrade: boolean,
  canceled: boolean,
  gracePeriod: boolean,
  onHold: boolean,
});
