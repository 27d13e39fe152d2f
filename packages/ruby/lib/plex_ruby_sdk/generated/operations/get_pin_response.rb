# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Operations
    # What `get_pin` gives.
    class GetPinResponse < Runtime::Response
      result :pin
    end
  end
end
