"""Keeps the body of a response within its limits, while httpx by itself reads and unfolds whatever comes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from threading import Timer
from time import monotonic
from typing import TYPE_CHECKING

import httpx

from .attempt import DeadlineError
from .deadline import interrupt_later
from .inflate import Inflater, ended, inflated, inflaters
from .stray import refuse_stray

if TYPE_CHECKING:
    from .attempt import Attempt


def bound(response: httpx.Response, attempt: Attempt) -> httpx.Headers:
    """Lets the body of a response be decompressed and counted while it is read; gives its headers for afterwards."""
    given = response.headers
    codings = given.get("content-encoding")
    by = inflaters(codings) if codings else []
    response.stream = BoundedStream(response.stream, by or (), attempt, response)
    if not codings:
        return given
    # What is undone here must not be undone again, and what is not known here is left as it is.
    response.headers = httpx.Headers(
        [(name, value) for name, value in given.raw if name.lower() != b"content-encoding"]
    )
    return given if by is None else response.headers


class BoundedStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body as it arrives, decompressed."""

    def __init__(
        self,
        stream: httpx.SyncByteStream | httpx.AsyncByteStream,
        by: Sequence[Inflater],
        attempt: Attempt,
        response: httpx.Response,
    ) -> None:
        self._stream = stream
        self._by = by
        self._attempt = attempt
        self._response = response
        self._length = 0

    def __iter__(self) -> Iterator[bytes]:
        if not isinstance(self._stream, httpx.SyncByteStream):
            return
        by, deadline = self._by, self._attempt.deadline
        longest = deadline - monotonic()
        timer: Timer | None = None
        try:
            for chunk in self._stream:
                if by:
                    yield from self._counted(inflated(chunk, by))
                else:
                    self._count(chunk)
                    yield chunk
                # A wait is no longer than what was left at first; when a good part of that is over, it could be too long.
                left = deadline - monotonic()
                if timer is None and left < longest * 0.95:
                    timer = interrupt_later(self._response, left)
        finally:
            if timer is not None:
                timer.cancel()
        if timer is not None and deadline <= monotonic():
            # It may have ended the connection, and so a body whose length nothing says.
            raise DeadlineError
        if by:
            yield from self._counted(ended(by))
        refuse_stray(self._stream)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if not isinstance(self._stream, httpx.AsyncByteStream):
            return
        by = self._by
        async for chunk in self._stream:
            if by:
                for piece in self._counted(inflated(chunk, by)):
                    yield piece
            else:
                self._count(chunk)
                yield chunk
        if by:
            for piece in self._counted(ended(by)):
                yield piece
        refuse_stray(self._stream)

    def _counted(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        for piece in pieces:
            self._count(piece)
            yield piece

    def _count(self, piece: bytes) -> None:
        self._length += len(piece)
        attempt = self._attempt
        if self._length > attempt.max_response_bytes:
            attempt.check_size(self._length)
        # A little of a body can unfold for minutes.
        if attempt.deadline <= monotonic():
            raise DeadlineError

    def close(self) -> None:
        if isinstance(self._stream, httpx.SyncByteStream):
            self._stream.close()

    async def aclose(self) -> None:
        if isinstance(self._stream, httpx.AsyncByteStream):
            await self._stream.aclose()
