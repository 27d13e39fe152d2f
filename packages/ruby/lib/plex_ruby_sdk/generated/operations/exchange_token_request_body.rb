# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Operations
    # The type `ExchangeTokenRequestBody` of the API.
    class ExchangeTokenRequestBody < Runtime::Model
      # The JWT, with the header `kid` and the claims `nonce`, `scope`, `aud`, `iss`, `iat` and `exp`
      field :jwt, 'jwt', required: true, secret: true
    end
  end
end
