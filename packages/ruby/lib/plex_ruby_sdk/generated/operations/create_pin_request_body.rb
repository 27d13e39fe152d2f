# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Operations
    # The type `CreatePinRequestBody` of the API.
    class CreatePinRequestBody < Runtime::Model
      # A public key for Ed25519 signatures, as JSON Web Key (RFC 8037)
      field :jwk, 'jwk', type: -> { Shared::PublicKey }
      # Whether the code is a long one for a browser
      field :strong, 'strong', type: Runtime::Types::BOOLEAN
    end
  end
end
