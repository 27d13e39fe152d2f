# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Calls
    # `POST /auth/token`
    module ExchangeToken
      OPERATION = Runtime::Operation.new(
        id: 'exchangeToken',
        name: 'exchange_token',
        verb: 'POST',
        path: '/auth/token',
        server: Runtime::Server.new('https://clients.plex.tv/api/v2'),
        accept: 'application/json',
        response: -> { Operations::ExchangeTokenResponse },
        successes: [
          Runtime::Success.new(
            status: 200,
            content_type: 'application/json',
            field: :object,
            read: :json,
            type: -> { Operations::ExchangeTokenResponseBody },
            schema: -> { Schemas::EXCHANGE_TOKEN_RESPONSE_BODY }
          )
        ],
        failures: [
          Runtime::Failure.new(
            status: 400,
            content_type: 'application/json',
            error: -> { Errors::BadRequestError },
            read: :json,
            type: -> { Shared::BadRequest }
          ),
          Runtime::Failure.new(
            status: 422,
            content_type: 'application/json',
            error: -> { Errors::KeyRefusedError },
            read: :json,
            type: -> { Shared::KeyRefused }
          ),
          Runtime::Failure.new(
            status: 429,
            content_type: 'application/json',
            error: -> { Errors::TooManyRequestsError },
            read: :json,
            type: -> { Shared::TooManyRequests }
          ),
          Runtime::Failure.new(
            status: 498,
            content_type: 'application/json',
            error: -> { Errors::TokenExpiredError },
            read: :json,
            type: -> { Shared::TokenExpired }
          )
        ]
      )

      def self.call(client, request_body, options)
        client.call(OPERATION, options) do
          Runtime::Parts.new(
            body: Runtime::Bodies.json(request_body, type: Operations::ExchangeTokenRequestBody)
          )
        end
      end
    end
  end

  module Operations
    # What `exchange_token` gives.
    class ExchangeTokenResponse < Runtime::Response
      result :object
    end

    # The type `ExchangeTokenResponseBody` of the API.
    class ExchangeTokenResponseBody < Runtime::Model
      # The token, a JWT of plex.tv
      field :auth_token, 'auth_token', required: true, secret: true
    end

    # The type `ExchangeTokenRequestBody` of the API.
    class ExchangeTokenRequestBody < Runtime::Model
      # The JWT, with the header `kid` and the claims `nonce`, `scope`, `aud`, `iss`, `iat` and `exp`
      field :jwt, 'jwt', required: true, secret: true
    end
  end
end
