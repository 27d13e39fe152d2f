# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Calls
    # `POST /pins`
    module CreatePin
      OPERATION = Runtime::Operation.new(
        id: 'createPin',
        name: 'create_pin',
        verb: 'POST',
        path: '/pins',
        server: Runtime::Server.new('https://plex.tv/api/v2'),
        accept: 'application/json',
        response: -> { Operations::CreatePinResponse },
        successes: [
          Runtime::Success.new(
            status: 200,
            content_type: 'application/json',
            field: :pin,
            read: :json,
            type: -> { Shared::Pin },
            schema: -> { Schemas::PIN }
          ),
          Runtime::Success.new(
            status: 201,
            content_type: 'application/json',
            field: :pin,
            read: :json,
            type: -> { Shared::Pin },
            schema: -> { Schemas::PIN }
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
          )
        ]
      )

      def self.call(client, strong, request_body, options)
        client.call(OPERATION, options) do
          Runtime::Parts.new(
            query: [Runtime::Parameters.form('strong', strong)],
            body: Runtime::Bodies.json(request_body, type: Operations::CreatePinRequestBody)
          )
        end
      end
    end
  end

  module Operations
    # What `create_pin` gives.
    class CreatePinResponse < Runtime::Response
      result :pin
    end

    # The type `CreatePinRequestBody` of the API.
    class CreatePinRequestBody < Runtime::Model
      # A public key for Ed25519 signatures, as JSON Web Key (RFC 8037)
      field :jwk, 'jwk', type: -> { Shared::PublicKey }
      # Whether the code is a long one for a browser
      field :strong, 'strong', type: Runtime::Types::BOOLEAN
    end
  end
end
