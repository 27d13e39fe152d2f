# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

require_relative 'version'

module PlexRubySDK
  autoload :PlexAPI, "#{__dir__}/client"
  autoload :Schemas, "#{__dir__}/schemas"
  autoload :SecuritySchemes, "#{__dir__}/security_schemes"

  # How each operation is called.
  module Calls
    autoload :CreatePin, "#{__dir__}/operations/create_pin"
    autoload :ExchangeToken, "#{__dir__}/operations/exchange_token"
    autoload :GetKeys, "#{__dir__}/operations/get_keys"
    autoload :GetNonce, "#{__dir__}/operations/get_nonce"
    autoload :GetPin, "#{__dir__}/operations/get_pin"
    autoload :GetSourceConnectionInformation, "#{__dir__}/operations/get_source_connection_information"
    autoload :GetTokenDetails, "#{__dir__}/operations/get_token_details"
    autoload :GetTransientToken, "#{__dir__}/operations/get_transient_token"
    autoload :PostUsersSignInData, "#{__dir__}/operations/post_users_sign_in_data"
    autoload :RegisterKey, "#{__dir__}/operations/register_key"
  end

  # What a call can raise.
  module Errors
    autoload :BadRequestError, "#{__dir__}/errors/bad_request_error"
    autoload :GetPinNotFound, "#{__dir__}/errors/get_pin"
    autoload :GetPinNotFoundData, "#{__dir__}/errors/get_pin"
    autoload :GetSourceConnectionInformationResponseBody, "#{__dir__}/errors/get_source_connection_information"
    autoload :GetSourceConnectionInformationResponseBodyData, "#{__dir__}/errors/get_source_connection_information"
    autoload :GetTokenDetailsBadRequest, "#{__dir__}/errors/get_token_details"
    autoload :GetTokenDetailsBadRequestData, "#{__dir__}/errors/get_token_details"
    autoload :GetTokenDetailsUnauthorized, "#{__dir__}/errors/get_token_details"
    autoload :GetTokenDetailsUnauthorizedData, "#{__dir__}/errors/get_token_details"
    autoload :GetTransientTokenResponseBody, "#{__dir__}/errors/get_transient_token"
    autoload :GetTransientTokenResponseBodyData, "#{__dir__}/errors/get_transient_token"
    autoload :KeyRefusedError, "#{__dir__}/errors/key_refused_error"
    autoload :PostUsersSignInDataBadRequest, "#{__dir__}/errors/post_users_sign_in_data"
    autoload :PostUsersSignInDataBadRequestData, "#{__dir__}/errors/post_users_sign_in_data"
    autoload :PostUsersSignInDataUnauthorized, "#{__dir__}/errors/post_users_sign_in_data"
    autoload :PostUsersSignInDataUnauthorizedData, "#{__dir__}/errors/post_users_sign_in_data"
    autoload :RegisterKeyUnauthorized, "#{__dir__}/errors/register_key"
    autoload :RegisterKeyUnauthorizedData, "#{__dir__}/errors/register_key"
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
    autoload :CreatePinRequestBody, "#{__dir__}/operations/create_pin"
    autoload :CreatePinResponse, "#{__dir__}/operations/create_pin"
    autoload :ExchangeTokenRequestBody, "#{__dir__}/operations/exchange_token"
    autoload :ExchangeTokenResponse, "#{__dir__}/operations/exchange_token"
    autoload :ExchangeTokenResponseBody, "#{__dir__}/operations/exchange_token"
    autoload :GetKeysResponse, "#{__dir__}/operations/get_keys"
    autoload :GetKeysResponseBody, "#{__dir__}/operations/get_keys"
    autoload :GetNonceResponse, "#{__dir__}/operations/get_nonce"
    autoload :GetNonceResponseBody, "#{__dir__}/operations/get_nonce"
    autoload :GetPinResponse, "#{__dir__}/operations/get_pin"
    autoload :GetSourceConnectionInformationMediaContainer, "#{__dir__}/operations/get_source_connection_information"
    autoload :GetSourceConnectionInformationOkResponseBody, "#{__dir__}/operations/get_source_connection_information"
    autoload :GetSourceConnectionInformationResponse, "#{__dir__}/operations/get_source_connection_information"
    autoload :GetTokenDetailsResponse, "#{__dir__}/operations/get_token_details"
    autoload :GetTransientTokenMediaContainer, "#{__dir__}/operations/get_transient_token"
    autoload :GetTransientTokenOkResponseBody, "#{__dir__}/operations/get_transient_token"
    autoload :GetTransientTokenQueryParamType, "#{__dir__}/operations/get_transient_token"
    autoload :GetTransientTokenResponse, "#{__dir__}/operations/get_transient_token"
    autoload :PostUsersSignInDataRequestBody, "#{__dir__}/operations/post_users_sign_in_data"
    autoload :PostUsersSignInDataResponse, "#{__dir__}/operations/post_users_sign_in_data"
    autoload :PostUsersSignInDataUserPlexAccount, "#{__dir__}/operations/post_users_sign_in_data"
    autoload :RegisterKeyRequestBody, "#{__dir__}/operations/register_key"
    autoload :RegisterKeyResponse, "#{__dir__}/operations/register_key"
    autoload :Scope, "#{__dir__}/operations/get_transient_token"
  end

  # What several operations share.
  module Shared
    autoload :BadRequest, "#{__dir__}/shared/bad_request"
    autoload :ErrorDetail, "#{__dir__}/shared/error_detail"
    autoload :KeyRefused, "#{__dir__}/shared/key_refused"
    autoload :Pin, "#{__dir__}/shared/pin"
    autoload :PinLocation, "#{__dir__}/shared/pin_location"
    autoload :PlexService, "#{__dir__}/shared/plex_service"
    autoload :PlexServiceStatus, "#{__dir__}/shared/plex_service"
    autoload :PublicKey, "#{__dir__}/shared/public_key"
    autoload :Security, "#{__dir__}/shared/security"
    autoload :SourceConnection, "#{__dir__}/shared/source_connection"
    autoload :SourceDevice, "#{__dir__}/shared/source_device"
    autoload :Subscription, "#{__dir__}/shared/subscription"
    autoload :SubscriptionBilling, "#{__dir__}/shared/subscription_billing"
    autoload :SubscriptionSummary, "#{__dir__}/shared/subscription_summary"
    autoload :SubscriptionSummaryStatus, "#{__dir__}/shared/subscription_summary"
    autoload :TokenExpired, "#{__dir__}/shared/token_expired"
    autoload :TooManyRequests, "#{__dir__}/shared/too_many_requests"
    autoload :UserPlexAccount, "#{__dir__}/shared/user_plex_account"
    autoload :UserPlexAccountMailingListStatus, "#{__dir__}/shared/user_plex_account"
    autoload :UserProfile, "#{__dir__}/shared/user_profile"
    autoload :UserProfileAutoSelectSubtitle, "#{__dir__}/shared/user_profile"
    autoload :UserProfileDefaultAudioAccessibility, "#{__dir__}/shared/user_profile"
    autoload :UserProfileDefaultSubtitleAccessibility, "#{__dir__}/shared/user_profile"
    autoload :UserProfileDefaultSubtitleForced, "#{__dir__}/shared/user_profile"
    autoload :UserProfileMediaReviewsVisibility, "#{__dir__}/shared/user_profile"
    autoload :UserProfileWatchedIndicator, "#{__dir__}/shared/user_profile"
  end
end
