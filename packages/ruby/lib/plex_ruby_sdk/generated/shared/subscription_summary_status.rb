# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Shared
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
