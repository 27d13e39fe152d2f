from __future__ import annotations

import builtins
from typing import Literal

from ..attempt import Attempt
from .request_error import RequestError


class TimeoutError(RequestError, builtins.TimeoutError):
    """An attempt took longer than `timeout_ms`."""

    timeout_ms: float
    """The time that was given, in milliseconds."""
    phase: Literal["request", "headers", "body"]
    """What was missing when time was up.

    The `request` itself (a credential function or hook took too long), the response's `headers`, or the rest of its
    `body`.
    """

    def __init__(self, attempt: Attempt, timeout_ms: float) -> None:
        self.phase = "request" if attempt.sent is None else "headers" if attempt.response is None else "body"
        what = {"request": "no request made", "headers": "no response", "body": "no complete body"}[self.phase]
        super().__init__(attempt, f"{what} within {timeout_ms:g} ms for")
        self.timeout_ms = timeout_ms
