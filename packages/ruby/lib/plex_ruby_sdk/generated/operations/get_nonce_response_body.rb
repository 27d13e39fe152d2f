# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Operations
    # The type `GetNonceResponseBody` of the API.
    class GetNonceResponseBody < Runtime::Model
      # The nonce
      field :nonce, 'nonce', required: true, secret: true
    end
  end
end
