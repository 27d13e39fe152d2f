# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Errors
    # Bad Request - A parameter was not specified, or was specified incorrectly.
    class PostUsersSignInDataBadRequest < SDKError
    end

    # Unauthorized - Returned if the X-Plex-Token is missing from the header or query.
    class PostUsersSignInDataUnauthorized < SDKError
    end

    # The type `PostUsersSignInDataBadRequestData` of the API.
    class PostUsersSignInDataBadRequestData < Runtime::Model
      field :errors, 'errors', type: -> { Runtime::Types.list(Shared::ErrorDetail) }
    end

    # The type `PostUsersSignInDataUnauthorizedData` of the API.
    class PostUsersSignInDataUnauthorizedData < Runtime::Model
      field :errors, 'errors', type: -> { Runtime::Types.list(Shared::ErrorDetail) }
    end
  end
end
