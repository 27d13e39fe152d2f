# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Errors
    # Unauthorized - Returned if the X-Plex-Token is missing from the header or query.
    class GetTransientTokenResponseBody < SDKError
    end

    # The type `GetTransientTokenResponseBodyData` of the API.
    class GetTransientTokenResponseBodyData < Runtime::Model
      field :errors, 'errors', type: -> { Runtime::Types.list(Shared::ErrorDetail) }
    end
  end
end
