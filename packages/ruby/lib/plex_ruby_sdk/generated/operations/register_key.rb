# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Calls
    # `POST /auth/jwk`
    module RegisterKey
      OPERATION = Runtime::Operation.new(
        id: 'registerKey',
        name: 'register_key',
        verb: 'POST',
        path: '/auth/jwk',
        server: Runtime::Server.new('https://clients.plex.tv/api/v2'),
        security: SecuritySchemes::ACCESS_TOKEN,
        accept: 'application/json',
        response: -> { Operations::RegisterKeyResponse },
        successes: [Runtime::Success.new(status: '2XX')],
        failures: [
          Runtime::Failure.new(
            status: 400,
            content_type: 'application/json',
            error: -> { Errors::BadRequestError },
            read: :json,
            type: -> { Shared::BadRequest }
          ),
          Runtime::Failure.new(
            status: 401,
            content_type: 'application/json',
            error: -> { Errors::RegisterKeyUnauthorized },
            read: :json,
            type: -> { Errors::RegisterKeyUnauthorizedData }
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
            body: Runtime::Bodies.json(request_body, type: Operations::RegisterKeyRequestBody)
          )
        end
      end
    end
  end

  module Operations
    # What `register_key` gives.
    class RegisterKeyResponse < Runtime::Response
    end

    # The type `RegisterKeyRequestBody` of the API.
    class RegisterKeyRequestBody < Runtime::Model
      # A public key for Ed25519 signatures, as JSON Web Key (RFC 8037)
      field :jwk, 'jwk', type: -> { Shared::PublicKey }, required: true
    end
  end
end
