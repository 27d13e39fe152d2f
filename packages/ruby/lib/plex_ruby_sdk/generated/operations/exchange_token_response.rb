# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Operations
    # What `exchange_token` gives.
    class ExchangeTokenResponse < Runtime::Response
      result :object
    end
  end
end
