# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazily

if TYPE_CHECKING:
    from ..._runtime.errors import (
        ConnectionError,
        InvalidRequestError,
        RequestError,
        ResponseTooLargeError,
        ResponseValidationError,
        SDKError,
        TimeoutError,
    )
    from .get_source_connection_information_response_body import GetSourceConnectionInformationResponseBody
    from .get_source_connection_information_response_body_data import GetSourceConnectionInformationResponseBodyData
    from .get_token_details_bad_request import GetTokenDetailsBadRequest
    from .get_token_details_bad_request_data import GetTokenDetailsBadRequestData
    from .get_token_details_unauthorized import GetTokenDetailsUnauthorized
    from .get_token_details_unauthorized_data import GetTokenDetailsUnauthorizedData
    from .get_transient_token_response_body import GetTransientTokenResponseBody
    from .get_transient_token_response_body_data import GetTransientTokenResponseBodyData
    from .post_users_sign_in_data_bad_request import PostUsersSignInDataBadRequest
    from .post_users_sign_in_data_bad_request_data import PostUsersSignInDataBadRequestData
    from .post_users_sign_in_data_unauthorized import PostUsersSignInDataUnauthorized
    from .post_users_sign_in_data_unauthorized_data import PostUsersSignInDataUnauthorizedData
else:
    __getattr__, __dir__ = lazily(
        __name__,
        {
            "ConnectionError": "..._runtime.errors",
            "GetSourceConnectionInformationResponseBody": ".get_source_connection_information_response_body",
            "GetSourceConnectionInformationResponseBodyData": ".get_source_connection_information_response_body_data",
            "GetTokenDetailsBadRequest": ".get_token_details_bad_request",
            "GetTokenDetailsBadRequestData": ".get_token_details_bad_request_data",
            "GetTokenDetailsUnauthorized": ".get_token_details_unauthorized",
            "GetTokenDetailsUnauthorizedData": ".get_token_details_unauthorized_data",
            "GetTransientTokenResponseBody": ".get_transient_token_response_body",
            "GetTransientTokenResponseBodyData": ".get_transient_token_response_body_data",
            "InvalidRequestError": "..._runtime.errors",
            "PostUsersSignInDataBadRequest": ".post_users_sign_in_data_bad_request",
            "PostUsersSignInDataBadRequestData": ".post_users_sign_in_data_bad_request_data",
            "PostUsersSignInDataUnauthorized": ".post_users_sign_in_data_unauthorized",
            "PostUsersSignInDataUnauthorizedData": ".post_users_sign_in_data_unauthorized_data",
            "RequestError": "..._runtime.errors",
            "ResponseTooLargeError": "..._runtime.errors",
            "ResponseValidationError": "..._runtime.errors",
            "SDKError": "..._runtime.errors",
            "TimeoutError": "..._runtime.errors",
        },
    )

__all__ = [
    "ConnectionError",
    "GetSourceConnectionInformationResponseBody",
    "GetSourceConnectionInformationResponseBodyData",
    "GetTokenDetailsBadRequest",
    "GetTokenDetailsBadRequestData",
    "GetTokenDetailsUnauthorized",
    "GetTokenDetailsUnauthorizedData",
    "GetTransientTokenResponseBody",
    "GetTransientTokenResponseBodyData",
    "InvalidRequestError",
    "PostUsersSignInDataBadRequest",
    "PostUsersSignInDataBadRequestData",
    "PostUsersSignInDataUnauthorized",
    "PostUsersSignInDataUnauthorizedData",
    "RequestError",
    "ResponseTooLargeError",
    "ResponseValidationError",
    "SDKError",
    "TimeoutError",
]
