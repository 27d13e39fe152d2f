# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Errors
    # Not Found - The PIN does not exist, has expired, or belongs to another client identifier.
    class GetPinNotFound < SDKError
    end
  end
end
