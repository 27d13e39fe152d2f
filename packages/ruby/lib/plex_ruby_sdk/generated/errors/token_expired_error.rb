# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Errors
    # Token Expired - Sign a JWT anew, and exchange it for another token.
    class TokenExpiredError < SDKError
    end
  end
end
