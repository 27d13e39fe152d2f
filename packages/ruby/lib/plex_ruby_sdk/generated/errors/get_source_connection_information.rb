# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Errors
    # Unauthorized - Returned if the X-Plex-Token is missing from the header or query.
    class GetSourceConnectionInformationResponseBody < SDKError
    end

    # The type `GetSourceConnectionInformationResponseBodyData` of the API.
    class GetSourceConnectionInformationResponseBodyData < Runtime::Model
      field :errors, 'errors', type: -> { Runtime::Types.list(Shared::ErrorDetail) }
    end
  end
end
