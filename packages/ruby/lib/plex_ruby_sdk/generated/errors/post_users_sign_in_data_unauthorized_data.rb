# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Errors
    # The type `PostUsersSignInDataUnauthorizedData` of the API.
    class PostUsersSignInDataUnauthorizedData < Runtime::Model
      field :errors, 'errors', type: -> { Runtime::Types.list(Shared::ErrorDetail) }
    end
  end
end
