# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Calls
    # `GET /user`
    module GetTokenDetails
      OPERATION = Runtime::Operation.new(
        id: 'getTokenDetails',
        name: 'get_token_details',
        verb: 'GET',
        path: '/user',
        server: Runtime::Server.new('https://plex.tv/api/v2'),
        security: SecuritySchemes::ACCESS_TOKEN,
        accept: 'application/json',
        response: -> { Operations::GetTokenDetailsResponse },
        successes: [
          Runtime::Success.new(
            status: 200,
            content_type: 'application/json',
            field: :user_plex_account,
            read: :json,
            type: -> { Shared::UserPlexAccount },
            schema: -> { Schemas::USER_PLEX_ACCOUNT }
          )
        ],
        failures: [
          Runtime::Failure.new(
            status: 400,
            content_type: 'application/json',
            error: -> { Errors::GetTokenDetailsBadRequest },
            read: :json,
            type: -> { Errors::GetTokenDetailsBadRequestData }
          ),
          Runtime::Failure.new(
            status: 401,
            content_type: 'application/json',
            error: -> { Errors::GetTokenDetailsUnauthorized },
            read: :json,
            type: -> { Errors::GetTokenDetailsUnauthorizedData }
          )
        ]
      )

      def self.call(client, options)
        client.call(OPERATION, options)
      end
    end
  end

  module Operations
    # What `get_token_details` gives.
    class GetTokenDetailsResponse < Runtime::Response
      result :user_plex_account
    end
  end
end
