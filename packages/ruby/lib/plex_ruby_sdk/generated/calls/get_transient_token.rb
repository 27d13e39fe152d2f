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
end
