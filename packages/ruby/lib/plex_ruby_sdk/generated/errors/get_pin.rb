# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Errors
    # Not Found - The PIN does not exist, has expired, or belongs to another client identifier.
    class GetPinNotFound < SDKError
    end

    # The type `GetPinNotFoundData` of the API.
    class GetPinNotFoundData < Runtime::Model
      field :errors, 'errors', type: -> { Runtime::Types.list(Shared::ErrorDetail) }
    end
  end
end
