from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Any

import httpx

from .operation import RequestParts
from .options import OperationName, OutgoingRequest, ResponseMetadata

if TYPE_CHECKING:
    from .channel import Channel
    from .errors.invalid_request_error import InvalidRequestError


class Attempt:
    """One attempt of a call, as far as it has come; which fields are there tells what it was doing when it failed."""

    __slots__ = (
        "body",
        "channel",
        "deadline",
        "is_url_secret",
        "max_response_bytes",
        "parts",
        "renewable",
        "request",
        "response",
        "result",
        "secrets",
        "sent",
    )

    def __init__(
        self, operation: OperationName, number: int, timeout: float, max_response_bytes: float, channel: Channel
    ) -> None:
        self.request: OutgoingRequest = OutgoingRequest(operation, operation.path, {}, number)
        self.channel: Channel = channel
        self.deadline: float = monotonic() + timeout
        self.max_response_bytes: float = max_response_bytes
        self.secrets: list[Any] = []
        self.renewable: list[tuple[Any, Any]] = []
        """Functions with `refused` that gave credentials, each with what it gave."""
        """Credentials that were used."""
        self.is_url_secret: bool = False
        """Whether one of them is in the URL."""
        self.parts: RequestParts | None = None
        self.sent: httpx.Request | None = None
        self.response: httpx.Response | None = None
        self.body: bytes | None = None
        self.result: ResponseMetadata | None = None

    @property
    def remaining(self) -> float:
        """Seconds."""
        return self.deadline - monotonic()

    def refused(self, detail: str) -> InvalidRequestError:
        """The error that the call cannot be sent as it is; like all errors it is loaded when there is one."""
        from .errors.invalid_request_error import InvalidRequestError

        return InvalidRequestError(self, detail)

    def check_size(self, length: int) -> None:
        """Raises the error that a body of so many bytes is too long, if it is."""
        if length > self.max_response_bytes:
            from .errors.response_too_large_error import ResponseTooLargeError

            raise ResponseTooLargeError(self)


class DeadlineError(Exception):
    """The attempt has taken too long."""
