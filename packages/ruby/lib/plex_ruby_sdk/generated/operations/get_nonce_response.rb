# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Operations
    # What `get_nonce` gives.
    class GetNonceResponse < Runtime::Response
      result :object
    end
  end
end
