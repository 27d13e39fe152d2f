# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Operations
    # What `get_keys` gives.
    class GetKeysResponse < Runtime::Response
      result :object
    end
  end
end
