# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Shared
    # A public key for Ed25519 signatures, as JSON Web Key (RFC 8037)
    class PublicKey < Runtime::Model
      # The algorithm, `EdDSA`
      field :alg, 'alg'
      # The curve, `Ed25519`
      field :crv, 'crv', required: true
      # The name of the key, which the device chooses and no other device has
      field :kid, 'kid'
      # The kind of key, `OKP`
      field :kty, 'kty', required: true
      # What the key is for, `sig`
      field :use, 'use'
      # The public key, 32 bytes as base64url without padding
      field :x, 'x', required: true
    end
  end
end
