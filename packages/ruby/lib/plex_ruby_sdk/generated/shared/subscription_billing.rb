# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Shared
    # How a subscription is paid
    class SubscriptionBilling < Runtime::Model
      # The payment method, as the payment service describes it
      field :internal_payment_method, 'internalPaymentMethod'
      # The number of the payment method
      field :payment_method_id, 'paymentMethodId'
    end
  end
end
