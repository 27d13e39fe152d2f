from __future__ import annotations

from ..attempt import Attempt
from .request_error import RequestError


class InvalidRequestError(RequestError):
    """The call can't be sent as it is: the message says what to change. Nothing was sent."""

    def __init__(self, attempt: Attempt, detail: str) -> None:
        super().__init__(attempt, "cannot send", detail)
