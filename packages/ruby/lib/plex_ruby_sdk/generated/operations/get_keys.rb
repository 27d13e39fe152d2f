# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Calls
    # `GET /auth/keys`
    module GetKeys
      OPERATION = Runtime::Operation.new(
        id: 'getKeys',
        name: 'get_keys',
        verb: 'GET',
        path: '/auth/keys',
        server: Runtime::Server.new('https://clients.plex.tv/api/v2'),
        accept: 'application/json',
        response: -> { Operations::GetKeysResponse },
        successes: [
          Runtime::Success.new(
            status: 200,
            content_type: 'application/json',
            field: :object,
            read: :json,
            type: -> { Operations::GetKeysResponseBody },
            schema: -> { Schemas::GET_KEYS_RESPONSE_BODY }
          )
        ],
        failures: [
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
    # What `get_keys` gives.
    class GetKeysResponse < Runtime::Response
      result :object
    end

    # The type `GetKeysResponseBody` of the API.
    class GetKeysResponseBody < Runtime::Model
      # The keys
      field :keys, 'keys', type: -> { Runtime::Types.list(Shared::PublicKey) }, required: true
    end
  end
end
