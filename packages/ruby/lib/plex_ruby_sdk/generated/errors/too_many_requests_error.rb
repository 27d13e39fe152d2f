# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Errors
    # Too Many Requests - Wait before the next request.
    class TooManyRequestsError < SDKError
    end
  end
end
