# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Shared
    # One subscription, running or over
    class Subscription < Runtime::Model
      # How a subscription is paid
      field :billing, 'billing', type: -> { Shared::SubscriptionBilling }
      # Whether the subscription can be turned into one of another kind
      field :can_convert, 'canConvert', type: Runtime::Types::BOOLEAN
      # Whether there is a smaller plan to change to
      field :can_downgrade, 'canDowngrade', type: Runtime::Types::BOOLEAN
      # Whether the subscription can be taken up again
      field :can_reactivate, 'canReactivate', type: Runtime::Types::BOOLEAN
      # Whether there is a bigger plan to change to
      field :can_upgrade, 'canUpgrade', type: Runtime::Types::BOOLEAN
      # Whether the subscription was cancelled
      field :canceled, 'canceled', type: Runtime::Types::BOOLEAN
      # When the subscription ends, in seconds since the Unix epoch
      field :ends_at, 'endsAt'
      # Whether the subscription is in its grace period
      field :grace_period, 'gracePeriod', type: Runtime::Types::BOOLEAN
      # The number of the subscription; null where it has none
      field :id, 'id'
      # How often the subscription is paid, such as `yearly`
      field :mode, 'mode'
      # Whether the subscription is on hold
      field :on_hold, 'onHold', type: Runtime::Types::BOOLEAN
      # When the subscription renews itself, in seconds since the Unix epoch
      field :renews_at, 'renewsAt'
      # The state, such as `active` or `ended`
      field :state, 'state'
      # The transfer of the subscription, if there is one
      field :transfer, 'transfer'
      # The kind of subscription, such as `plexpass`
      field :type, 'type'
    end
  end
end
