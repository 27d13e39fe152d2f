"""The errors of every client."""

from .connection_error import ConnectionError
from .invalid_request_error import InvalidRequestError
from .poll_timeout_error import PollTimeoutError
from .request_error import RequestError
from .response_too_large_error import ResponseTooLargeError
from .response_validation_error import ResponseValidationError
from .sdk_error import SDKError
from .timeout_error import TimeoutError

__all__ = [
    "ConnectionError",
    "InvalidRequestError",
    "PollTimeoutError",
    "RequestError",
    "ResponseTooLargeError",
    "ResponseValidationError",
    "SDKError",
    "TimeoutError",
]
