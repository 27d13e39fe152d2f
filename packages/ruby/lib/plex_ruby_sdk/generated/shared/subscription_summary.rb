# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Shared
    # What an account is subscribed to, all in all
    class SubscriptionSummary < Runtime::Model
      # Whether the account has a subscription now
      field :active, 'active', type: Runtime::Types::BOOLEAN
      # The features that the subscription brings
      field :features, 'features'
      # The service through which the subscription is paid
      field :payment_service, 'paymentService'
      # The plan, such as `lifetime`
      field :plan, 'plan'
      # The state of the subscription
      field :status, 'status'
      # When the subscription began
      field :subscribed_at, 'subscribedAt'
    end

    # The state of the subscription
    #
    # A value that is not listed here is kept as the server sent it.
    module SubscriptionSummaryStatus
      extend Runtime::Enum

      INACTIVE = 'Inactive'
      ACTIVE = 'Active'
    end
  end
end
