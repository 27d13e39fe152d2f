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
    from .get_pin_not_found import GetPinNotFound
    from .get_pin_not_found_data import GetPinNotFoundData
    from .get_source_connection_information_response_body import GetSourceConnectionInformationResponseBody
    from .get_source_connection_information_response_body_data import GetSourceConnectionInformationResponseBodyData
    from .get_token_details_bad_request import GetTokenDetailsBadRequest
    from .get_token_details_bad_request_data import GetTokenDetailsBadRequestData
    from .get_token_details_unauthorized import GetTokenDetailsUnauthorized
    from .get_token_details_unauthorized_data import GetTokenDetailsUnauthorizedData
    from .get_transient_token_response_body import GetTransientTokenResponseBody
    from .get_transient_token_response_body_data import GetTransientTokenResponseBodyData
    from .key_refused_error import KeyRefusedError
    from .post_users_sign_in_data_bad_request import PostUsersSignInDataBadRequest
    from .post_users_sign_in_data_bad_request_data import PostUsersSignInDataBadRequestData
    from .post_users_sign_in_data_unauthorized import PostUsersSignInDataUnauthorized
    from .post_users_sign_in_data_unauthorized_data import PostUsersSignInDataUnauthorizedData
    from .register_key_unauthorized import RegisterKeyUnauthorized
    from .register_key_unauthorized_data import RegisterKeyUnauthorizedData
    from .token_expired_error import TokenExpiredError
    from .too_many_requests_error import TooManyRequestsError
else:
    __getattr__, __dir__ = lazily(
        __name__,
        {
            "BadRequestError": ".bad_request_error",
            "ConnectionError": "..._runtime.errors",
            "GetPinNotFound": ".get_pin_not_found",
            "GetPinNotFoundData": ".get_pin_not_found_data",
            "GetSourceConnectionInformationResponseBody": ".get_source_connection_information_response_body",
            "GetSourceConnectionInformationResponseBodyData": ".get_source_connection_information_response_body_data",
            "GetTokenDetailsBadRequest": ".get_token_details_bad_request",
            "GetTokenDetailsBadRequestData": ".get_token_details_bad_request_data",
            "GetTokenDetailsUnauthorized": ".get_token_details_unauthorized",
            "GetTokenDetailsUnauthorizedData": ".get_token_details_unauthorized_data",
            "GetTransientTokenResponseBody": ".get_transient_token_response_body",
            "GetTransientTokenResponseBodyData": ".get_transient_token_response_body_data",
            "InvalidRequestError": "..._runtime.errors",
            "KeyRefusedError": ".key_refused_error",
            "PollTimeoutError": "..._runtime.errors",
            "PostUsersSignInDataBadRequest": ".post_users_sign_in_data_bad_request",
            "PostUsersSignInDataBadRequestData": ".post_users_sign_in_data_bad_request_data",
            "PostUsersSignInDataUnauthorized": ".post_users_sign_in_data_unauthorized",
            "PostUsersSignInDataUnauthorizedData": ".post_users_sign_in_data_unauthorized_data",
            "RegisterKeyUnauthorized": ".register_key_unauthorized",
            "RegisterKeyUnauthorizedData": ".register_key_unauthorized_data",
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
