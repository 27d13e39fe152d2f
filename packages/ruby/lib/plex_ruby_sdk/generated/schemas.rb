# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  # Of the bodies of responses, for clients that validate them.
  module Schemas
    autoload :BAD_REQUEST, "#{__dir__}/schemas/bad_request"
    autoload :ERROR_DETAIL, "#{__dir__}/schemas/error_detail"
    autoload :EXCHANGE_TOKEN_RESPONSE_BODY, "#{__dir__}/schemas/exchange_token"
    autoload :GET_KEYS_RESPONSE_BODY, "#{__dir__}/schemas/get_keys"
    autoload :GET_NONCE_RESPONSE_BODY, "#{__dir__}/schemas/get_nonce"
    autoload :GET_PIN_NOT_FOUND_DATA, "#{__dir__}/schemas/get_pin"
    autoload :GET_SOURCE_CONNECTION_INFORMATION_MEDIA_CONTAINER, "#{__dir__}/schemas/get_source_connection_information"
    autoload :GET_SOURCE_CONNECTION_INFORMATION_OK_RESPONSE_BODY, "#{__dir__}/schemas/get_source_connection_information"
    autoload :GET_SOURCE_CONNECTION_INFORMATION_RESPONSE_BODY_DATA,
             "#{__dir__}/schemas/get_source_connection_information"
    autoload :GET_TOKEN_DETAILS_BAD_REQUEST_DATA, "#{__dir__}/schemas/get_token_details"
    autoload :GET_TOKEN_DETAILS_UNAUTHORIZED_DATA, "#{__dir__}/schemas/get_token_details"
    autoload :GET_TRANSIENT_TOKEN_MEDIA_CONTAINER, "#{__dir__}/schemas/get_transient_token"
    autoload :GET_TRANSIENT_TOKEN_OK_RESPONSE_BODY, "#{__dir__}/schemas/get_transient_token"
    autoload :GET_TRANSIENT_TOKEN_RESPONSE_BODY_DATA, "#{__dir__}/schemas/get_transient_token"
    autoload :KEY_REFUSED, "#{__dir__}/schemas/key_refused"
    autoload :PIN, "#{__dir__}/schemas/pin"
    autoload :PIN_LOCATION, "#{__dir__}/schemas/pin_location"
    autoload :PLEX_SERVICE, "#{__dir__}/schemas/plex_service"
    autoload :PLEX_SERVICE_STATUS, "#{__dir__}/schemas/plex_service"
    autoload :POST_USERS_SIGN_IN_DATA_BAD_REQUEST_DATA, "#{__dir__}/schemas/post_users_sign_in_data"
    autoload :POST_USERS_SIGN_IN_DATA_UNAUTHORIZED_DATA, "#{__dir__}/schemas/post_users_sign_in_data"
    autoload :POST_USERS_SIGN_IN_DATA_USER_PLEX_ACCOUNT, "#{__dir__}/schemas/post_users_sign_in_data"
    autoload :PUBLIC_KEY, "#{__dir__}/schemas/public_key"
    autoload :REGISTER_KEY_UNAUTHORIZED_DATA, "#{__dir__}/schemas/register_key"
    autoload :SOURCE_CONNECTION, "#{__dir__}/schemas/source_connection"
    autoload :SOURCE_DEVICE, "#{__dir__}/schemas/source_device"
    autoload :SUBSCRIPTION, "#{__dir__}/schemas/subscription"
    autoload :SUBSCRIPTION_BILLING, "#{__dir__}/schemas/subscription_billing"
    autoload :SUBSCRIPTION_SUMMARY, "#{__dir__}/schemas/subscription_summary"
    autoload :SUBSCRIPTION_SUMMARY_STATUS, "#{__dir__}/schemas/subscription_summary"
    autoload :TOKEN_EXPIRED, "#{__dir__}/schemas/token_expired"
    autoload :TOO_MANY_REQUESTS, "#{__dir__}/schemas/too_many_requests"
    autoload :USER_PLEX_ACCOUNT, "#{__dir__}/schemas/user_plex_account"
    autoload :USER_PLEX_ACCOUNT_MAILING_LIST_STATUS, "#{__dir__}/schemas/user_plex_account"
    autoload :USER_PROFILE, "#{__dir__}/schemas/user_profile"
    autoload :USER_PROFILE_AUTO_SELECT_SUBTITLE, "#{__dir__}/schemas/user_profile"
    autoload :USER_PROFILE_DEFAULT_AUDIO_ACCESSIBILITY, "#{__dir__}/schemas/user_profile"
    autoload :USER_PROFILE_DEFAULT_SUBTITLE_ACCESSIBILITY, "#{__dir__}/schemas/user_profile"
    autoload :USER_PROFILE_DEFAULT_SUBTITLE_FORCED, "#{__dir__}/schemas/user_profile"
    autoload :USER_PROFILE_MEDIA_REVIEWS_VISIBILITY, "#{__dir__}/schemas/user_profile"
    autoload :USER_PROFILE_WATCHED_INDICATOR, "#{__dir__}/schemas/user_profile"
  end
end
