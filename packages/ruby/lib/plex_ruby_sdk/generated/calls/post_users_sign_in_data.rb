# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Calls
    # `POST /users/signin`
    module PostUsersSignInData
      OPERATION = Runtime::Operation.new(
        id: 'post-users-sign-in-data',
        name: 'post_users_sign_in_data',
        verb: 'POST',
        path: '/users/signin',
        server: Runtime::Server.new('https://plex.tv/api/v2'),
        accept: 'application/json',
        response: -> { Operations::PostUsersSignInDataResponse },
        successes: [
          Runtime::Success.new(
            status: 201,
            content_type: 'application/json',
            field: :user_plex_account,
            read: :json,
            type: -> { Operations::PostUsersSignInDataUserPlexAccount },
            schema: -> { Schemas::POST_USERS_SIGN_IN_DATA_USER_PLEX_ACCOUNT }
          )
        ],
        failures: [
          Runtime::Failure.new(
            status: 400,
            content_type: 'application/json',
            error: -> { Errors::PostUsersSignInDataBadRequest },
            read: :json,
            type: -> { Errors::PostUsersSignInDataBadRequestData }
          ),
          Runtime::Failure.new(
            status: 401,
            content_type: 'application/json',
            error: -> { Errors::PostUsersSignInDataUnauthorized },
            read: :json,
            type: -> { Errors::PostUsersSignInDataUnauthorizedData }
          )
        ]
      )

      def self.call(client, x_plex_client_identifier, request_body, options)
        client.call(OPERATION, options) do
          Runtime::Parts.new(
            headers: { 'x-plex-client-identifier' => x_plex_client_identifier },
            body: Runtime::Bodies.form(request_body, type: Operations::PostUsersSignInDataRequestBody)
          )
        end
      end
    end
  end
end
