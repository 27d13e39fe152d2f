# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Schemas
    POST_USERS_SIGN_IN_DATA_BAD_REQUEST_DATA = {
      type: 'object',
      properties: { 'errors' => { type: 'array', items: -> { Schemas::ERROR_DETAIL } } }
    }.freeze

    POST_USERS_SIGN_IN_DATA_UNAUTHORIZED_DATA = {
      type: 'object',
      properties: { 'errors' => { type: 'array', items: -> { Schemas::ERROR_DETAIL } } }
    }.freeze

    POST_USERS_SIGN_IN_DATA_USER_PLEX_ACCOUNT = {
      type: 'object',
      required: [
        'authToken',
        'email',
        'friendlyName',
        'hasPassword',
        'id',
        'joinedAt',
        'title',
        'twoFactorEnabled',
        'username',
        'uuid'
      ],
      properties: {
        'adsConsent' => { any_of: [{ type: 'boolean' }, { type: 'null' }] },
        'adsConsentReminderAt' => { any_of: [{ type: 'integer', format: 'int64' }, { type: 'null' }] },
        'adsConsentSetAt' => { any_of: [{ type: 'integer', format: 'int64' }, { type: 'null' }] },
        'anonymous' => { any_of: [{ type: 'boolean' }, { type: 'null' }] },
        'attributionPartner' => { any_of: [{ type: 'string' }, { type: 'null' }] },
        'authToken' => { type: 'string' },
        'backupCodesCreated' => { type: 'boolean' },
        'confirmed' => { type: 'boolean' },
        'country' => { type: 'string', min_length: 2, max_length: 2 },
        'email' => { type: 'string', format: 'email' },
        'emailOnlyAuth' => { type: 'boolean' },
        'entitlements' => { type: 'array', items: { type: 'string' } },
        'experimentalFeatures' => { type: 'boolean' },
        'friendlyName' => { type: 'string' },
        'guest' => { type: 'boolean' },
        'hasPassword' => { type: 'boolean' },
        'home' => { type: 'boolean' },
        'homeAdmin' => { type: 'boolean' },
        'homeSize' => { type: 'integer', format: 'int32' },
        'id' => { type: 'integer', format: 'int64' },
        'joinedAt' => { type: 'integer', format: 'int64' },
        'locale' => { any_of: [{ type: 'string' }, { type: 'null' }] },
        'mailingListActive' => { type: 'boolean' },
        'mailingListStatus' => { any_of: [-> { Schemas::USER_PLEX_ACCOUNT_MAILING_LIST_STATUS }, { type: 'null' }] },
        'maxHomeSize' => { type: 'integer', format: 'int32' },
        'pin' => { type: 'string' },
        'profile' => -> { Schemas::USER_PROFILE },
        'protected' => { type: 'boolean' },
        'rememberExpiresAt' => { any_of: [{ type: 'integer', format: 'int64' }, { type: 'null' }] },
        'restricted' => { type: 'boolean' },
        'roles' => { type: 'array', items: { type: 'string' } },
        'scrobbleTypes' => { type: 'string' },
        'services' => { type: 'array', items: -> { Schemas::PLEX_SERVICE } },
        'subscription' => -> { Schemas::SUBSCRIPTION_SUMMARY },
        'subscriptionDescription' => { any_of: [{ type: 'string' }, { type: 'null' }] },
        'subscriptions' => { type: 'array', items: -> { Schemas::SUBSCRIPTION } },
        'thumb' => { type: 'string', format: 'uri' },
        'title' => { type: 'string' },
        'twoFactorEnabled' => { type: 'boolean' },
        'username' => { type: 'string' },
        'uuid' => { type: 'string' },
        'pastSubscriptions' => { type: 'array', items: -> { Schemas::SUBSCRIPTION } },
        'trials' => { type: 'array', items: { type: 'object', additional_properties: {} } }
      }
    }.freeze
  end
end
