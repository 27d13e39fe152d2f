from __future__ import annotations

from ..attempt import Attempt
from .request_error import RequestError


class ResponseTooLargeError(RequestError):
    """The body of a response is longer than `max_response_bytes` allows."""

    max_response_bytes: float
    """The limit, in bytes after decompression."""

    def __init__(self, attempt: Attempt) -> None:
        limit = attempt.max_response_bytes
        detail = f"it has more than {limit} bytes; raise max_response_bytes if that is right"
        super().__init__(attempt, "too long a body from", detail)
        self.max_response_bytes = limit
