# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Errors
    # Unprocessable Content - A JWT is malformed or its signature is wrong, or another device has registered a key with this `kid`.
    class KeyRefusedError < SDKError
    end
  end
end
