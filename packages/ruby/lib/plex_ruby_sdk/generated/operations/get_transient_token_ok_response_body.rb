# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Operations
    # The type `GetTransientTokenOkResponseBody` of the API.
    class GetTransientTokenOkResponseBody < Runtime::Model
      field :media_container, 'MediaContainer', type: -> { Operations::GetTransientTokenMediaContainer }, required: true
    end
  end
end
