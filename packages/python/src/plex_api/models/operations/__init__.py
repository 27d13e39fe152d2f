# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazily

if TYPE_CHECKING:
    from .create_pin import CreatePinRequestBody, CreatePinResponse
    from .exchange_token import ExchangeTokenRequestBody, ExchangeTokenResponse, ExchangeTokenResponseBody
    from .get_keys import GetKeysResponse, GetKeysResponseBody
    from .get_nonce import GetNonceResponse, GetNonceResponseBody
    from .get_pin import GetPinResponse
    from .get_source_connection_information import (
        GetSourceConnectionInformationMediaContainer,
        GetSourceConnectionInformationOkResponseBody,
        GetSourceConnectionInformationResponse,
    )
    from .get_token_details import GetTokenDetailsResponse
    from .get_transient_token import (
        GetTransientTokenMediaContainer,
        GetTransientTokenOkResponseBody,
        GetTransientTokenQueryParamType,
        GetTransientTokenResponse,
        Scope,
    )
    from .post_users_sign_in_data import (
        PostUsersSignInDataRequestBody,
        PostUsersSignInDataResponse,
        PostUsersSignInDataUserPlexAccount,
    )
    from .register_key import RegisterKeyRequestBody, RegisterKeyResponse
else:
    __getattr__, __dir__ = lazily(
        __name__,
        {
            "CreatePinRequestBody": ".create_pin",
            "CreatePinResponse": ".create_pin",
            "ExchangeTokenRequestBody": ".exchange_token",
            "ExchangeTokenResponse": ".exchange_token",
            "ExchangeTokenResponseBody": ".exchange_token",
            "GetKeysResponse": ".get_keys",
            "GetKeysResponseBody": ".get_keys",
            "GetNonceResponse": ".get_nonce",
            "GetNonceResponseBody": ".get_nonce",
            "GetPinResponse": ".get_pin",
            "GetSourceConnectionInformationMediaContainer": ".get_source_connection_information",
            "GetSourceConnectionInformationOkResponseBody": ".get_source_connection_information",
            "GetSourceConnectionInformationResponse": ".get_source_connection_information",
            "GetTokenDetailsResponse": ".get_token_details",
            "GetTransientTokenMediaContainer": ".get_transient_token",
            "GetTransientTokenOkResponseBody": ".get_transient_token",
            "GetTransientTokenQueryParamType": ".get_transient_token",
            "GetTransientTokenResponse": ".get_transient_token",
            "PostUsersSignInDataRequestBody": ".post_users_sign_in_data",
            "PostUsersSignInDataResponse": ".post_users_sign_in_data",
            "PostUsersSignInDataUserPlexAccount": ".post_users_sign_in_data",
            "RegisterKeyRequestBody": ".register_key",
            "RegisterKeyResponse": ".register_key",
            "Scope": ".get_transient_token",
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
