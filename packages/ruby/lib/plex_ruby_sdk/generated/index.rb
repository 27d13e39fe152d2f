# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

require_relative 'version'

module PlexRubySDK
  autoload :PlexAPI, "#{__dir__}/client"
  autoload :SecuritySchemes, "#{__dir__}/security_schemes"

  # How each operation is called.
  module Calls
    autoload :CreatePin, "#{__dir__}/calls/create_pin"
    autoload :ExchangeToken, "#{__dir__}/calls/exchange_token"
    autoload :GetKeys, "#{__dir__}/calls/get_keys"
    autoload :GetNonce, "#{__dir__}/calls/get_nonce"
    autoload :GetPin, "#{__dir__}/calls/get_pin"
    autoload :GetSourceConnectionInformation, "#{__dir__}/calls/get_source_connection_information"
    autoload :GetTokenDetails, "#{__dir__}/calls/get_token_details"
    autoload :GetTransientToken, "#{__dir__}/calls/get_transient_token"
    autoload :PostUsersSignInData, "#{__dir__}/calls/post_users_sign_in_data"
    autoload :RegisterKey, "#{__dir__}/calls/register_key"
  end

  # What a call can raise.
  module Errors
    autoload :BadRequestError, "#{__dir__}/errors/bad_request_error"
    autoload :GetPinNotFound, "#{__dir__}/errors/get_pin_not_found"
    autoload :GetPinNotFoundData, "#{__dir__}/errors/get_pin_not_found_data"
    autoload :GetSourceConnectionInformationResponseBody,
             "#{__dir__}/errors/get_source_connection_information_response_body"
    autoload :GetSourceConnectionInformationResponseBodyData,
             "#{__dir__}/errors/get_source_connection_information_response_body_data"
    autoload :GetTokenDetailsBadRequest, "#{__dir__}/errors/get_token_details_bad_request"
    autoload :GetTokenDetailsBadRequestData, "#{__dir__}/errors/get_token_details_bad_request_data"
    autoload :GetTokenDetailsUnauthorized, "#{__dir__}/errors/get_token_details_unauthorized"
    autoload :GetTokenDetailsUnauthorizedData, "#{__dir__}/errors/get_token_details_unauthorized_data"
    autoload :GetTransientTokenResponseBody, "#{__dir__}/errors/get_transient_token_response_body"
    autoload :GetTransientTokenResponseBodyData, "#{__dir__}/errors/get_transient_token_response_body_data"
    autoload :KeyRefusedError, "#{__dir__}/errors/key_refused_error"
    autoload :PostUsersSignInDataBadRequest, "#{__dir__}/errors/post_users_sign_in_data_bad_request"
    autoload :PostUsersSignInDataBadRequestData, "#{__dir__}/errors/post_users_sign_in_data_bad_request_data"
    autoload :PostUsersSignInDataUnauthorized, "#{__dir__}/errors/post_users_sign_in_data_unauthorized"
    autoload :PostUsersSignInDataUnauthorizedData, "#{__dir__}/errors/post_users_sign_in_data_unauthorized_data"
    autoload :RegisterKeyUnauthorized, "#{__dir__}/errors/register_key_unauthorized"
    autoload :RegisterKeyUnauthorizedData, "#{__dir__}/errors/register_key_unauthorized_data"
    autoload :TokenExpiredError, "#{__dir__}/errors/token_expired_error"
    autoload :TooManyRequestsError, "#{__dir__}/errors/too_many_requests_error"
  end

  # Operations that belong together.
  module Groups
    autoload :Authentication, "#{__dir__}/groups/authentication"
    autoload :Device, "#{__dir__}/groups/device"
    autoload :Pins, "#{__dir__}/groups/pins"
    autoload :Security, "#{__dir__}/groups/security"
  end

  # What operations take and give.
  module Operations
    autoload :CreatePinRequestBody, "#{__dir__}/operations/create_pin_request_body"
    autoload :CreatePinResponse, "#{__dir__}/operations/create_pin_response"
    autoload :ExchangeTokenRequestBody, "#{__dir__}/operations/exchange_token_request_body"
    autoload :ExchangeTokenResponse, "#{__dir__}/operations/exchange_token_response"
    autoload :ExchangeTokenResponseBody, "#{__dir__}/operations/exchange_token_response_body"
    autoload :GetKeysResponse, "#{__dir__}/operations/get_keys_response"
    autoload :GetKeysResponseBody, "#{__dir__}/operations/get_keys_response_body"
    autoload :GetNonceResponse, "#{__dir__}/operations/get_nonce_response"
    autoload :GetNonceResponseBody, "#{__dir__}/operations/get_nonce_response_body"
    autoload :GetPinResponse, "#{__dir__}/operations/get_pin_response"
    autoload :GetSourceConnectionInformationMediaContainer,
             "#{__dir__}/operations/get_source_connection_information_media_container"
    autoload :GetSourceConnectionInformationOkResponseBody,
             "#{__dir__}/operations/get_source_connection_information_ok_response_body"
    autoload :GetSourceConnectionInformationResponse, "#{__dir__}/operations/get_source_connection_information_response"
    autoload :GetTokenDetailsResponse, "#{__dir__}/operations/get_token_details_response"
    autoload :GetTransientTokenMediaContainer, "#{__dir__}/operations/get_transient_token_media_container"
    autoload :GetTransientTokenOkResponseBody, "#{__dir__}/operations/get_transient_token_ok_response_body"
    autoload :GetTransientTokenQueryParamType, "#{__dir__}/operations/get_transient_token_query_param_type"
    autoload :GetTransientTokenResponse, "#{__dir__}/operations/get_transient_token_response"
    autoload :PostUsersSignInDataRequestBody, "#{__dir__}/operations/post_users_sign_in_data_request_body"
    autoload :PostUsersSignInDataResponse, "#{__dir__}/operations/post_users_sign_in_data_response"
    autoload :PostUsersSignInDataUserPlexAccount, "#{__dir__}/operations/post_users_sign_in_data_user_plex_account"
    autoload :RegisterKeyRequestBody, "#{__dir__}/operations/register_key_request_body"
    autoload :RegisterKeyResponse, "#{__dir__}/operations/register_key_response"
    autoload :Scope, "#{__dir__}/operations/scope"
  end

  # Of the bodies of responses, for clients that validate them.
  module Schemas
    autoload :BAD_REQUEST, "#{__dir__}/schemas/bad_request"
    autoload :ERROR_DETAIL, "#{__dir__}/schemas/error_detail"
    autoload :EXCHANGE_TOKEN_RESPONSE_BODY, "#{__dir__}/schemas/exchange_token_response_body"
    autoload :GET_KEYS_RESPONSE_BODY, "#{__dir__}/schemas/get_keys_response_body"
    autoload :GET_NONCE_RESPONSE_BODY, "#{__dir__}/schemas/get_nonce_response_body"
    autoload :GET_PIN_NOT_FOUND_DATA, "#{__dir__}/schemas/get_pin_not_found_data"
    autoload :GET_SOURCE_CONNECTION_INFORMATION_MEDIA_CONTAINER,
             "#{__dir__}/schemas/get_source_connection_information_media_container"
    autoload :GET_SOURCE_CONNECTION_INFORMATION_OK_RESPONSE_BODY,
             "#{__dir__}/schemas/get_source_connection_information_ok_response_body"
    autoload :GET_SOURCE_CONNECTION_INFORMATION_RESPONSE_BODY_DATA,
             "#{__dir__}/schemas/get_source_connection_information_response_body_data"
    autoload :GET_TOKEN_DETAILS_BAD_REQUEST_DATA, "#{__dir__}/schemas/get_token_details_bad_request_data"
    autoload :GET_TOKEN_DETAILS_UNAUTHORIZED_DATA, "#{__dir__}/schemas/get_token_details_unauthorized_data"
    autoload :GET_TRANSIENT_TOKEN_MEDIA_CONTAINER, "#{__dir__}/schemas/get_transient_token_media_container"
    autoload :GET_TRANSIENT_TOKEN_OK_RESPONSE_BODY, "#{__dir__}/schemas/get_transient_token_ok_response_body"
    autoload :GET_TRANSIENT_TOKEN_RESPONSE_BODY_DATA, "#{__dir__}/schemas/get_transient_token_response_body_data"
    autoload :KEY_REFUSED, "#{__dir__}/schemas/key_refused"
    autoload :PIN, "#{__dir__}/schemas/pin"
    autoload :PIN_LOCATION, "#{__dir__}/schemas/pin_location"
    autoload :PLEX_SERVICE, "#{__dir__}/schemas/plex_service"
    autoload :PLEX_SERVICE_STATUS, "#{__dir__}/schemas/plex_service_status"
    autoload :POST_USERS_SIGN_IN_DATA_BAD_REQUEST_DATA, "#{__dir__}/schemas/post_users_sign_in_data_bad_request_data"
    autoload :POST_USERS_SIGN_IN_DATA_UNAUTHORIZED_DATA, "#{__dir__}/schemas/post_users_sign_in_data_unauthorized_data"
    autoload :POST_USERS_SIGN_IN_DATA_USER_PLEX_ACCOUNT, "#{__dir__}/schemas/post_users_sign_in_data_user_plex_account"
    autoload :PUBLIC_KEY, "#{__dir__}/schemas/public_key"
    autoload :REGISTER_KEY_UNAUTHORIZED_DATA, "#{__dir__}/schemas/register_key_unauthorized_data"
    autoload :SOURCE_CONNECTION, "#{__dir__}/schemas/source_connection"
    autoload :SOURCE_DEVICE, "#{__dir__}/schemas/source_device"
    autoload :SUBSCRIPTION, "#{__dir__}/schemas/subscription"
    autoload :SUBSCRIPTION_BILLING, "#{__dir__}/schemas/subscription_billing"
    autoload :SUBSCRIPTION_SUMMARY, "#{__dir__}/schemas/subscription_summary"
    autoload :SUBSCRIPTION_SUMMARY_STATUS, "#{__dir__}/schemas/subscription_summary_status"
    autoload :TOKEN_EXPIRED, "#{__dir__}/schemas/token_expired"
    autoload :TOO_MANY_REQUESTS, "#{__dir__}/schemas/too_many_requests"
    autoload :USER_PLEX_ACCOUNT, "#{__dir__}/schemas/user_plex_account"
    autoload :USER_PLEX_ACCOUNT_MAILING_LIST_STATUS, "#{__dir__}/schemas/user_plex_account_mailing_list_status"
    autoload :USER_PROFILE, "#{__dir__}/schemas/user_profile"
    autoload :USER_PROFILE_AUTO_SELECT_SUBTITLE, "#{__dir__}/schemas/user_profile_auto_select_subtitle"
    autoload :USER_PROFILE_DEFAULT_AUDIO_ACCESSIBILITY, "#{__dir__}/schemas/user_profile_default_audio_accessibility"
    autoload :USER_PROFILE_DEFAULT_SUBTITLE_ACCESSIBILITY,
             "#{__dir__}/schemas/user_profile_default_subtitle_accessibility"
    autoload :USER_PROFILE_DEFAULT_SUBTITLE_FORCED, "#{__dir__}/schemas/user_profile_default_subtitle_forced"
    autoload :USER_PROFILE_MEDIA_REVIEWS_VISIBILITY, "#{__dir__}/schemas/user_profile_media_reviews_visibility"
    autoload :USER_PROFILE_WATCHED_INDICATOR, "#{__dir__}/schemas/user_profile_watched_indicator"
  end

  # What several operations share.
  module Shared
    autoload :BadRequest, "#{__dir__}/shared/bad_request"
    autoload :ErrorDetail, "#{__dir__}/shared/error_detail"
    autoload :KeyRefused, "#{__dir__}/shared/key_refused"
    autoload :Pin, "#{__dir__}/shared/pin"
    autoload :PinLocation, "#{__dir__}/shared/pin_location"
    autoload :PlexService, "#{__dir__}/shared/plex_service"
    autoload :PlexServiceStatus, "#{__dir__}/shared/plex_service_status"
    autoload :PublicKey, "#{__dir__}/shared/public_key"
    autoload :Security, "#{__dir__}/shared/security"
    autoload :SourceConnection, "#{__dir__}/shared/source_connection"
    autoload :SourceDevice, "#{__dir__}/shared/source_device"
    autoload :Subscription, "#{__dir__}/shared/subscription"
    autoload :SubscriptionBilling, "#{__dir__}/shared/subscription_billing"
    autoload :SubscriptionSummary, "#{__dir__}/shared/subscription_summary"
    autoload :SubscriptionSummaryStatus, "#{__dir__}/shared/subscription_summary_status"
    autoload :TokenExpired, "#{__dir__}/shared/token_expired"
    autoload :TooManyRequests, "#{__dir__}/shared/too_many_requests"
    autoload :UserPlexAccount, "#{__dir__}/shared/user_plex_account"
    autoload :UserPlexAccountMailingListStatus, "#{__dir__}/shared/user_plex_account_mailing_list_status"
    autoload :UserProfile, "#{__dir__}/shared/user_profile"
    autoload :UserProfileAutoSelectSubtitle, "#{__dir__}/shared/user_profile_auto_select_subtitle"
    autoload :UserProfileDefaultAudioAccessibility, "#{__dir__}/shared/user_profile_default_audio_accessibility"
    autoload :UserProfileDefaultSubtitleAccessibility, "#{__dir__}/shared/user_profile_default_subtitle_accessibility"
    autoload :UserProfileDefaultSubtitleForced, "#{__dir__}/shared/user_profile_default_subtitle_forced"
    autoload :UserProfileMediaReviewsVisibility, "#{__dir__}/shared/user_profile_media_reviews_visibility"
    autoload :UserProfileWatchedIndicator, "#{__dir__}/shared/user_profile_watched_indicator"
  end
end
