# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazily

if TYPE_CHECKING:
    from .create_pin_request_body import CreatePinRequestBody
    from .create_pin_response import CreatePinResponse
    from .exchange_token_request_body import ExchangeTokenRequestBody
    from .exchange_token_response import ExchangeTokenResponse
    from .exchange_token_response_body import ExchangeTokenResponseBody
    from .get_keys_response import GetKeysResponse
    from .get_keys_response_body import GetKeysResponseBody
    from .get_nonce_response import GetNonceResponse
    from .get_nonce_response_body import GetNonceResponseBody
    from .get_pin_response import GetPinResponse
    from .get_source_connection_information_media_container import GetSourceConnectionInformationMediaContainer
    from .get_source_connection_information_ok_response_body import GetSourceConnectionInformationOkResponseBody
    from .get_source_connection_information_response import GetSourceConnectionInformationResponse
    from .get_token_details_response import GetTokenDetailsResponse
    from .get_transient_token_media_container import GetTransientTokenMediaContainer
    from .get_transient_token_ok_response_body import GetTransientTokenOkResponseBody
    from .get_transient_token_query_param_type import GetTransientTokenQueryParamType
    from .get_transient_token_response import GetTransientTokenResponse
    from .post_users_sign_in_data_request_body import PostUsersSignInDataRequestBody
    from .post_users_sign_in_data_response import PostUsersSignInDataResponse
    from .post_users_sign_in_data_user_plex_account import PostUsersSignInDataUserPlexAccount
    from .register_key_request_body import RegisterKeyRequestBody
    from .register_key_response import RegisterKeyResponse
    from .scope import Scope
else:
    __getattr__, __dir__ = lazily(
        __name__,
        {
            "CreatePinRequestBody": ".create_pin_request_body",
            "CreatePinResponse": ".create_pin_response",
            "ExchangeTokenRequestBody": ".exchange_token_request_body",
            "ExchangeTokenResponse": ".exchange_token_response",
            "ExchangeTokenResponseBody": ".exchange_token_response_body",
            "GetKeysResponse": ".get_keys_response",
            "GetKeysResponseBody": ".get_keys_response_body",
            "GetNonceResponse": ".get_nonce_response",
            "GetNonceResponseBody": ".get_nonce_response_body",
            "GetPinResponse": ".get_pin_response",
            "GetSourceConnectionInformationMediaContainer": ".get_source_connection_information_media_container",
            "GetSourceConnectionInformationOkResponseBody": ".get_source_connection_information_ok_response_body",
            "GetSourceConnectionInformationResponse": ".get_source_connection_information_response",
            "GetTokenDetailsResponse": ".get_token_details_response",
            "GetTransientTokenMediaContainer": ".get_transient_token_media_container",
            "GetTransientTokenOkResponseBody": ".get_transient_token_ok_response_body",
            "GetTransientTokenQueryParamType": ".get_transient_token_query_param_type",
            "GetTransientTokenResponse": ".get_transient_token_response",
            "PostUsersSignInDataRequestBody": ".post_users_sign_in_data_request_body",
            "PostUsersSignInDataResponse": ".post_users_sign_in_data_response",
            "PostUsersSignInDataUserPlexAccount": ".post_users_sign_in_data_user_plex_account",
            "RegisterKeyRequestBody": ".register_key_request_body",
            "RegisterKeyResponse": ".register_key_response",
            "Scope": ".scope",
        },
    )

__all__ = [
    "CreatePinRequestBody",
    "CreatePinResponse",
    "ExchangeTokenRequestBody",
    "ExchangeTokenResponse",
    "ExchangeTokenResponseBody",
    "GetKeysResponse",
    "GetKeysResponseBody",
    "GetNonceResponse",
    "GetNonceResponseBody",
    "GetPinResponse",
    "GetSourceConnectionInformationMediaContainer",
    "GetSourceConnectionInformationOkResponseBody",
    "GetSourceConnectionInformationResponse",
    "GetTokenDetailsResponse",
    "GetTransientTokenMediaContainer",
    "GetTransientTokenOkResponseBody",
    "GetTransientTokenQueryParamType",
    "GetTransientTokenResponse",
    "PostUsersSignInDataRequestBody",
    "PostUsersSignInDataResponse",
    "PostUsersSignInDataUserPlexAccount",
    "RegisterKeyRequestBody",
    "RegisterKeyResponse",
    "Scope",
]
