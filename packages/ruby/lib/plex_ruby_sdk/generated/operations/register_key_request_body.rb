# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Operations
    # The type `RegisterKeyRequestBody` of the API.
    class RegisterKeyRequestBody < Runtime::Model
      # A public key for Ed25519 signatures, as JSON Web Key (RFC 8037)
      field :jwk, 'jwk', type: -> { Shared::PublicKey }, required: true
    end
  end
end
