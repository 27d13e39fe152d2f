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

  module Operations
    # What `post_users_sign_in_data` gives.
    class PostUsersSignInDataResponse < Runtime::Response
      result :user_plex_account
    end

    # The type `PostUsersSignInDataUserPlexAccount` of the API.
    class PostUsersSignInDataUserPlexAccount < Runtime::Model
      # Whether the user consented to personalised advertising; null while that is open
      field :ads_consent, 'adsConsent', type: -> { Runtime::Types::BOOLEAN }
      # When to ask for that consent again, in seconds since the Unix epoch
      field :ads_consent_reminder_at, 'adsConsentReminderAt'
      # When that consent was given or refused, in seconds since the Unix epoch
      field :ads_consent_set_at, 'adsConsentSetAt'
      # Whether the account is anonymous
      field :anonymous, 'anonymous', type: -> { Runtime::Types::BOOLEAN }
      # The partner to whom the account is attributed
      field :attribution_partner, 'attributionPartner'
      # The token of the account
      field :auth_token, 'authToken', required: true, secret: true
      # Whether the user has backup codes for two-factor authentication
      field :backup_codes_created, 'backupCodesCreated', type: Runtime::Types::BOOLEAN
      # Whether the e-mail address is confirmed
      field :confirmed, 'confirmed', type: Runtime::Types::BOOLEAN
      # The country of the account, in two letters (ISO 3166-1 alpha-2)
      field :country, 'country'
      # The e-mail address of the account
      field :email, 'email', required: true
      # Whether an e-mail address is enough to sign in
      field :email_only_auth, 'emailOnlyAuth', type: Runtime::Types::BOOLEAN
      # What the account is entitled to
      field :entitlements, 'entitlements'
      # Whether experimental features are on
      field :experimental_features, 'experimentalFeatures', type: Runtime::Types::BOOLEAN
      # The name that the user goes by; may be empty
      field :friendly_name, 'friendlyName', required: true
      # Whether the account is a guest of a Plex Home
      field :guest, 'guest', type: Runtime::Types::BOOLEAN
      # Whether the account has a password
      field :has_password, 'hasPassword', type: Runtime::Types::BOOLEAN, required: true
      # Whether the account belongs to a Plex Home
      field :home, 'home', type: Runtime::Types::BOOLEAN
      # Whether the account administers its Plex Home
      field :home_admin, 'homeAdmin', type: Runtime::Types::BOOLEAN
      # The number of accounts in the Plex Home
      field :home_size, 'homeSize'
      # The number of the account
      field :id, 'id', required: true
      # When the account was made, in seconds since the Unix epoch
      field :joined_at, 'joinedAt', required: true
      # The language of the account
      field :locale, 'locale'
      # Whether the account receives the newsletter
      field :mailing_list_active, 'mailingListActive', type: Runtime::Types::BOOLEAN
      # Where the account stands on the mailing list
      field :mailing_list_status, 'mailingListStatus'
      # The most accounts that the Plex Home can have
      field :max_home_size, 'maxHomeSize'
      # [Might be removed] The hashed Plex Home PIN
      #
      # @deprecated This may be removed in a future release.
      field :pin, 'pin', secret: true
      # What a user prefers to hear, read and see
      field :profile, 'profile', type: -> { Shared::UserProfile }
      # Whether the account is protected by a PIN
      field :protected, 'protected', type: Runtime::Types::BOOLEAN
      # When the user has to sign in again, in seconds since the Unix epoch
      field :remember_expires_at, 'rememberExpiresAt'
      # Whether the account is a managed user of a Plex Home
      field :restricted, 'restricted', type: Runtime::Types::BOOLEAN
      # The roles of the account, such as `plexpass`
      field :roles, 'roles'
      # What the account scrobbles
      field :scrobble_types, 'scrobbleTypes'
      # The services that the account can use
      field :services, 'services', type: -> { Runtime::Types.list(Shared::PlexService) }
      # What an account is subscribed to, all in all
      field :subscription, 'subscription', type: -> { Shared::SubscriptionSummary }
      # The subscription in words
      field :subscription_description, 'subscriptionDescription'
      # The subscriptions of the account
      field :subscriptions, 'subscriptions', type: -> { Runtime::Types.list(Shared::Subscription) }
      # The address of the account's picture
      field :thumb, 'thumb'
      # The name to show, which is the username or the friendly name
      field :title, 'title', required: true
      # Whether two-factor authentication is on
      field :two_factor_enabled, 'twoFactorEnabled', type: Runtime::Types::BOOLEAN, required: true
      # The username of the account
      field :username, 'username', required: true
      # The unique identifier of the account, not an RFC 9562 UUID
      field :uuid, 'uuid', required: true
      # Subscriptions that are over, in the state `ended`
      field :past_subscriptions, 'pastSubscriptions', type: -> { Runtime::Types.list(Shared::Subscription) }
      # Trials of subscriptions
      field :trials, 'trials'
    end

    # The type `PostUsersSignInDataRequestBody` of the API.
    class PostUsersSignInDataRequestBody < Runtime::Model
      # The e-mail address of the account
      field :login, 'login', required: true
      # The password of the account
      field :password, 'password', required: true, secret: true
      # Whether to stay signed in
      field :remember_me, 'rememberMe', type: Runtime::Types::BOOLEAN
      # The current code, for an account with two-factor authentication
      field :verification_code, 'verificationCode', secret: true
    end
  end
end
