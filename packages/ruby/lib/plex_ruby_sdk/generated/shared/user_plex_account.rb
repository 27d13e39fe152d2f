# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Shared
    # A Plex account
    class UserPlexAccount < Runtime::Model
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
    end

    # Where the account stands on the mailing list
    #
    # A value that is not listed here is kept as the server sent it.
    module UserPlexAccountMailingListStatus
      extend Runtime::Enum

      ACTIVE = 'active'
      UNSUBSCRIBED = 'unsubscribed'
      REMOVED = 'removed'
    end
  end
end
