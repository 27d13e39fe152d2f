# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Operations
    # What `get_source_connection_information` gives.
    class GetSourceConnectionInformationResponse < Runtime::Response
      result :object
    end
  end
end
