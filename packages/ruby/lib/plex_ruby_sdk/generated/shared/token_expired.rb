# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Shared
    # The type `TokenExpired` of the API.
    class TokenExpired < Runtime::Model
      field :errors, 'errors', type: -> { Runtime::Types.list(Shared::ErrorDetail) }
    end
  end
end
