# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Errors
    # The type `GetPinNotFoundData` of the API.
    class GetPinNotFoundData < Runtime::Model
      field :errors, 'errors', type: -> { Runtime::Types.list(Shared::ErrorDetail) }
    end
  end
end
