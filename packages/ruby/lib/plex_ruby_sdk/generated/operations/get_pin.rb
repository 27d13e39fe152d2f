# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Calls
    # `GET /pins/{id}`
    module GetPin
      OPERATION = Runtime::Operation.new(
        id: 'getPin',
        name: 'get_pin',
        verb: 'GET',
        path: '/pins/{id}',
        server: Runtime::Server.new('https://plex.tv/api/v2'),
        accept: 'application/json',
        response: -> { Operations::GetPinResponse },
        successes: [
          Runtime::Success.new(
            status: 200,
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
            status: 404,
            content_type: 'application/json',
            error: -> { Errors::GetPinNotFound },
            read: :json,
            type: -> { Errors::GetPinNotFoundData }
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

      POLL = Runtime::Poll.new(
        name: 'wait_for_pin',
        field: %i[pin auth_token],
        interval: 1,
        expires: %i[pin expires_in]
      )

      def self.call(client, id, device_jwt, options)
        client.call(OPERATION, options) do
          Runtime::Parts.new(
            path: Runtime::Parameters.path('/pins/', Runtime::Parameters.simple('id', id)),
            query: [Runtime::Parameters.form('deviceJWT', device_jwt)],
            secrets: [device_jwt]
          )
        end
      end
    end
  end

  module Operations
    # What `get_pin` gives.
    class GetPinResponse < Runtime::Response
      result :pin
    end
  end
end
