# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Errors
    # Bad Request - A parameter was not specified, or was specified incorrectly.
    class GetTokenDetailsBadRequest < SDKError
    end

    # Unauthorized - Returned if the X-Plex-Token is missing from the header or query.
    class GetTokenDetailsUnauthorized < SDKError
    end

    # The type `GetTokenDetailsBadRequestData` of the API.
    class GetTokenDetailsBadRequestData < Runtime::Model
      field :errors, 'errors', type: -> { Runtime::Types.list(Shared::ErrorDetail) }
    end

    # The type `GetTokenDetailsUnauthorizedData` of the API.
    class GetTokenDetailsUnauthorizedData < Runtime::Model
      field :errors, 'errors', type: -> { Runtime::Types.list(Shared::ErrorDetail) }
    end
  end
end
