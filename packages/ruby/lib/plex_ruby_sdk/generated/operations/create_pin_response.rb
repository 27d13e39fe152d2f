# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Operations
    # What `create_pin` gives.
    class CreatePinResponse < Runtime::Response
      result :pin
    end
  end
end
