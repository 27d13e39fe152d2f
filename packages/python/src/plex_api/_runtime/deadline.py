"""Keeps an attempt within its time, while httpx by itself limits only each single wait."""

from __future__ import annotations

import contextlib
import socket
from threading import Timer
from time import monotonic
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx

    from .attempt import Attempt

SHORTEST = 0.001
LONGEST = 2e6


class RemainingTime(dict[str, Any]):
    """The timeouts of a request, in seconds: each is what is left when it is asked for."""

    def __init__(self, attempt: Attempt) -> None:
        # Not the attempt itself: it knows the response, and through its request the response would know it.
        self.deadline = attempt.deadline
        self.secrets = attempt.secrets
        left = self.left()
        super().__init__(connect=left, read=left, write=left, pool=left)

    def left(self) -> float:
        return min(max(self.deadline - monotonic(), SHORTEST), LONGEST)

    def get(self, key: str, default: Any = None) -> Any:
        return self.left() if key in self else default


def interrupt_later(response: httpx.Response, seconds: float) -> Timer:
    """Ends the connection of a response when time is over, unless the timer is cancelled before."""

    def interrupt() -> None:
        stream = response.extensions.get("network_stream")
        connection = None if stream is None else stream.get_extra_info("socket")
        if connection is not None:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    timer = Timer(min(seconds, LONGEST), interrupt)
    timer.daemon = True
    timer.start()
    return timer
