// Generated from the OpenAPI description: edit that and regenerate.

/** How a subscription is paid */
export interface SubscriptionBilling {
  /** The payment method, as the payment service describes it */
  internalPaymentMethod?: Record<string, unknown>;
  /**
   * The number of the payment method
   *
   * @remarks A whole number; beyond `Number.MAX_SAFE_INTEGER` it is rounded, and `exactInteger` gives all digits.
   */
  paymentMethodId?: number | null;
}
