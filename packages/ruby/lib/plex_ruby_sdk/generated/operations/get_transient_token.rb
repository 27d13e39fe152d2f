# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Calls
    # `GET /security/token`
    module GetTransientToken
      OPERATION = Runtime::Operation.new(
        id: 'getTransientToken',
        name: 'get_transient_token',
        verb: 'GET',
        path: '/security/token',
        security: SecuritySchemes::ACCESS_TOKEN,
        accept: 'application/json',
        response: -> { Operations::GetTransientTokenResponse },
        successes: [
          Runtime::Success.new(
            status: 200,
            content_type: 'application/json',
            field: :object,
            read: :json,
            type: -> { Operations::GetTransientTokenOkResponseBody },
            schema: -> { Schemas::GET_TRANSIENT_TOKEN_OK_RESPONSE_BODY }
          )
        ],
        failures: [
          Runtime::Failure.new(
            status: 401,
            content_type: 'application/json',
            error: -> { Errors::GetTransientTokenResponseBody },
            read: :json,
            type: -> { Errors::GetTransientTokenResponseBodyData }
          )
        ]
      )

      def self.call(client, type, scope, options)
        client.call(OPERATION, options) do
          Runtime::Parts.new(
            query: [Runtime::Parameters.form('type', type), Runtime::Parameters.form('scope', scope)]
          )
        end
      end
    end
  end

  module Operations
    # What `get_transient_token` gives.
    class GetTransientTokenResponse < Runtime::Response
      result :object
    end

    # The type `GetTransientTokenOkResponseBody` of the API.
    class GetTransientTokenOkResponseBody < Runtime::Model
      field :media_container, 'MediaContainer', type: -> { Operations::GetTransientTokenMediaContainer }, required: true
    end

    # The type `GetTransientTokenMediaContainer` of the API.
    class GetTransientTokenMediaContainer < Runtime::Model
      # The number of elements in the container
      field :size, 'size'
      # The transient token
      field :token, 'token', required: true, secret: true
    end

    # The type `Scope` of the API.
    module Scope
      extend Runtime::Enum

      ALL = 'all'
    end

    # The type `GetTransientTokenQueryParamType` of the API.
    module GetTransientTokenQueryParamType
      extend Runtime::Enum

      DELEGATION = 'delegation'
    end
  end
end
