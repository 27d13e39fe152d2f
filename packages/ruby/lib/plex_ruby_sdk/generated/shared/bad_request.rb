# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Shared
    # The type `BadRequest` of the API.
    class BadRequest < Runtime::Model
      field :errors, 'errors', type: -> { Runtime::Types.list(Shared::ErrorDetail) }
    end
  end
end
