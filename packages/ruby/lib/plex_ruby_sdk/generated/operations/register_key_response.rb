# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Operations
    # What `register_key` gives.
    class RegisterKeyResponse < Runtime::Response
    end
  end
end
