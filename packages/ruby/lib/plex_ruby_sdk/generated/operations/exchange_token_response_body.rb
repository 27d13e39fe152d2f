# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Operations
    # The type `ExchangeTokenResponseBody` of the API.
    class ExchangeTokenResponseBody < Runtime::Model
      # The token, a JWT of plex.tv
      field :auth_token, 'auth_token', required: true, secret: true
    end
  end
end
