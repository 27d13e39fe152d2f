from __future__ import annotations

from ..attempt import Attempt
from .request_error import RequestError


class PollTimeoutError(RequestError):
    """A waiting method got no result: the wait was too long, or no result is possible any more."""

    expired: bool
    """Whether the resource has expired: start again. Otherwise `max_wait_ms` is over."""

    def __init__(self, attempt: Attempt, expired: bool, max_wait_ms: float) -> None:
        detail = "start again" if expired else "raise max_wait_ms to wait longer"
        super().__init__(
            attempt, "it has expired, waiting for" if expired else f"not within {max_wait_ms:g} ms:", detail
        )
        self.expired = expired
