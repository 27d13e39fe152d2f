# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Operations
    # The type `GetSourceConnectionInformationOkResponseBody` of the API.
    class GetSourceConnectionInformationOkResponseBody < Runtime::Model
      field :media_container, 'MediaContainer', type: -> { Operations::GetSourceConnectionInformationMediaContainer }, required: true
    end
  end
end
