"""Keeps an attempt within its time, while httpx by itself limits only each single wait."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Iterator
from threading import Timer
from typing import Any

import httpx

from .attempt import Attempt, DeadlineError

SHORTEST = 0.001
LONGEST = 2e6


class RemainingTime(dict[str, Any]):
    """The timeouts of a request, in seconds: each is what is left when it is asked for."""

    def __init__(self, attempt: Attempt) -> None:
        self.attempt = attempt
        left = self.left()
        super().__init__(connect=left, read=left, write=left, pool=left)

    def left(self) -> float:
        return min(max(self.attempt.remaining, SHORTEST), LONGEST)

    def get(self, key: str, default: Any = None) -> Any:
        return self.left() if key in self else default


class LimitedStream(httpx.SyncByteStream):
    """The body of a response, up to a deadline."""

    def __init__(self, stream: httpx.SyncByteStream, response: httpx.Response, attempt: Attempt) -> None:
        self._stream = stream
        self._response = response
        self._attempt = attempt

    def __iter__(self) -> Iterator[bytes]:
        attempt = self._attempt
        total = attempt.remaining
        timer: Timer | None = None
        try:
            for chunk in self._stream:
                yield chunk
                if attempt.remaining <= 0:
                    raise DeadlineError
                # The next wait is limited by `total`; when a good part of that is over, it would be too long.
                if timer is None and attempt.remaining < total * 0.95:
                    timer = Timer(min(attempt.remaining, LONGEST), self._interrupt)
                    timer.daemon = True
                    timer.start()
        finally:
            if timer is not None:
                timer.cancel()

    def _interrupt(self) -> None:
        stream = self._response.extensions.get("network_stream")
        connection = None if stream is None else stream.get_extra_info("socket")
        if connection is not None:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self._stream.close()
