# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Calls
    # `GET /auth/nonce`
    module GetNonce
      OPERATION = Runtime::Operation.new(
        id: 'getNonce',
        name: 'get_nonce',
        verb: 'GET',
        path: '/auth/nonce',
        server: Runtime::Server.new('https://clients.plex.tv/api/v2'),
        accept: 'application/json',
        response: -> { Operations::GetNonceResponse },
        successes: [
          Runtime::Success.new(
            status: 200,
            content_type: 'application/json',
            field: :object,
            read: :json,
            type: -> { Operations::GetNonceResponseBody },
            schema: -> { Schemas::GET_NONCE_RESPONSE_BODY }
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
            status: 429,
            content_type: 'application/json',
            error: -> { Errors::TooManyRequestsError },
            read: :json,
            type: -> { Shared::TooManyRequests }
          )
        ]
      )

      def self.call(client, options)
        client.call(OPERATION, options)
      end
    end
  end

  module Operations
    # What `get_nonce` gives.
    class GetNonceResponse < Runtime::Response
      result :object
    end

    # The type `GetNonceResponseBody` of the API.
    class GetNonceResponseBody < Runtime::Model
      # The nonce
      field :nonce, 'nonce', required: true, secret: true
    end
  end
end
