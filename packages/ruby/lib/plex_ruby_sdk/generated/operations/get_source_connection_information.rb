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

  module Operations
    # What `get_source_connection_information` gives.
    class GetSourceConnectionInformationResponse < Runtime::Response
      result :object
    end

    # The type `GetSourceConnectionInformationOkResponseBody` of the API.
    class GetSourceConnectionInformationOkResponseBody < Runtime::Model
      field :media_container, 'MediaContainer', type: -> { Operations::GetSourceConnectionInformationMediaContainer }, required: true
    end

    # The type `GetSourceConnectionInformationMediaContainer` of the API.
    class GetSourceConnectionInformationMediaContainer < Runtime::Model
      # The source, or a list of its devices
      field :device, 'Device', type: -> { Runtime::Types.list(Shared::SourceDevice, single: true) }
    end
  end
end
