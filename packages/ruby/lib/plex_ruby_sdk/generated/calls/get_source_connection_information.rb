# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Calls
    # `GET /security/resources`
    module GetSourceConnectionInformation
      OPERATION = Runtime::Operation.new(
        id: 'getSourceConnectionInformation',
        name: 'get_source_connection_information',
        verb: 'GET',
        path: '/security/resources',
        security: SecuritySchemes::ACCESS_TOKEN,
        accept: 'application/json',
        response: -> { Operations::GetSourceConnectionInformationResponse },
        successes: [
          Runtime::Success.new(
            status: 200,
            content_type: 'application/json',
            field: :object,
            read: :json,
            type: -> { Operations::GetSourceConnectionInformationOkResponseBody },
            schema: -> { Schemas::GET_SOURCE_CONNECTION_INFORMATION_OK_RESPONSE_BODY }
          )
        ],
        failures: [
          Runtime::Failure.new(
            status: 401,
            content_type: 'application/json',
            error: -> { Errors::GetSourceConnectionInformationResponseBody },
            read: :json,
            type: -> { Errors::GetSourceConnectionInformationResponseBodyData }
          )
        ]
      )

      def self.call(client, source, options)
        client.call(OPERATION, options) do
          Runtime::Parts.new(
            query: [Runtime::Parameters.form('source', source)]
          )
        end
      end
    end
  end
end
