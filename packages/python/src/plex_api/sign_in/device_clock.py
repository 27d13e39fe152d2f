from __future__ import annotations

import time
from email.utils import parsedate_to_datetime

from ..models import errors

TOLERANCE = 30
"""Seconds that a clock may be wrong without anybody minding."""


class DeviceClock:
    """The time of the device, which is corrected when the services refuse what is signed and have another time."""

    __slots__ = ("_ahead",)

    def __init__(self) -> None:
        self._ahead = 0

    def now(self) -> int:
        """Seconds since the Unix epoch."""
        return int(time.time()) + self._ahead

    def is_corrected_by(self, error: Exception) -> bool:
        """Whether the error is one for a wrong time: then the clock is right from now on."""
        if not isinstance(error, errors.SDKError) or error.status_code != 422:
            return False
        try:
            date = parsedate_to_datetime(error.headers.get("date", "")).timestamp()
        except (TypeError, ValueError):
            return False
        ahead = round(date - time.time())
        if abs(ahead - self._ahead) <= TOLERANCE:
            return False
        self._ahead = ahead
        return True
