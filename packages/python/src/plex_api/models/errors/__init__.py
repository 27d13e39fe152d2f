# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazily

if TYPE_CHECKING:
    from ..._runtime.errors import (
        ConnectionError,
        InvalidRequestError,
        PollTimeoutError,
        RequestError,
        ResponseTooLargeError,
        ResponseValidationError,
        SDKError,
        TimeoutError,
    )
    from .bad_request_error import BadRequestError
    from .get_pin import GetPinNotFound, GetPinNotFoundData
    from .get_source_connection_information import (
        GetSourceConnectionInformationResponseBody,
        GetSourceConnectionInformationResponseBodyData,
    )
    from .get_token_details import (
        GetTokenDetailsBadRequest,
        GetTokenDetailsBadRequestData,
        GetTokenDetailsUnauthorized,
        GetTokenDetailsUnauthorizedData,
    )
    from .get_transient_token import GetTransientTokenResponseBody, GetTransientTokenResponseBodyData
    from .key_refused_error import KeyRefusedError
    from .post_users_sign_in_data import (
        PostUsersSignInDataBadRequest,
        PostUsersSignInDataBadRequestData,
        PostUsersSignInDataUnauthorized,
        PostUsersSignInDataUnauthorizedData,
    )
    from .register_key import RegisterKeyUnauthorized, RegisterKeyUnauthorizedData
    from .token_expired_error import TokenExpiredError
    from .too_many_requests_error import TooManyRequestsError
else:
    __getattr__, __dir__ = lazily(
        __name__,
        {
            "BadRequestError": ".bad_request_error",
            "ConnectionError": "..._runtime.errors",
            "GetPinNotFound": ".get_pin",
            "GetPinNotFoundData": ".get_pin",
            "GetSourceConnectionInformationResponseBody": ".get_source_connection_information",
            "GetSourceConnectionInformationResponseBodyData": ".get_source_connection_information",
            "GetTokenDetailsBadRequest": ".get_token_details",
            "GetTokenDetailsBadRequestData": ".get_token_details",
            "GetTokenDetailsUnauthorized": ".get_token_details",
            "GetTokenDetailsUnauthorizedData": ".get_token_details",
            "GetTransientTokenResponseBody": ".get_transient_token",
            "GetTransientTokenResponseBodyData": ".get_transient_token",
            "InvalidRequestError": "..._runtime.errors",
            "KeyRefusedError": ".key_refused_error",
            "PollTimeoutError": "..._runtime.errors",
            "PostUsersSignInDataBadRequest": ".post_users_sign_in_data",
            "PostUsersSignInDataBadRequestData": ".post_users_sign_in_data",
            "PostUsersSignInDataUnauthorized": ".post_users_sign_in_data",
            "PostUsersSignInDataUnauthorizedData": ".post_users_sign_in_data",
            "RegisterKeyUnauthorized": ".register_key",
            "RegisterKeyUnauthorizedData": ".register_key",
            "RequestError": "..._runtime.errors",
            "ResponseTooLargeError": "..._runtime.errors",
            "ResponseValidationError": "..._runtime.errors",
            "SDKError": "..._runtime.errors",
            "TimeoutError": "..._runtime.errors",
            "TokenExpiredError": ".token_expired_error",
            "TooManyRequestsError": ".too_many_requests_error",
        },
    )

__all__ = [
    "BadRequestError",
    "ConnectionError",
    "GetPinNotFound",
    "GetPinNotFoundData",
    "GetSourceConnectionInformationResponseBody",
    "GetSourceConnectionInformationResponseBodyData",
    "GetTokenDetailsBadRequest",
    "GetTokenDetailsBadRequestData",
    "GetTokenDetailsUnauthorized",
    "GetTokenDetailsUnauthorizedData",
    "GetTransientTokenResponseBody",
    "GetTransientTokenResponseBodyData",
    "InvalidRequestError",
    "KeyRefusedError",
    "PollTimeoutError",
    "PostUsersSignInDataBadRequest",
    "PostUsersSignInDataBadRequestData",
    "PostUsersSignInDataUnauthorized",
    "PostUsersSignInDataUnauthorizedData",
    "RegisterKeyUnauthorized",
    "RegisterKeyUnauthorizedData",
    "RequestError",
    "ResponseTooLargeError",
    "ResponseValidationError",
    "SDKError",
    "TimeoutError",
    "TokenExpiredError",
    "TooManyRequestsError",
]
