"""Keeps the body of a response within its limit, while httpx by itself reads and unfolds whatever comes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import httpx

from .attempt import DeadlineError
from .inflate import Inflater, ended, inflated, inflaters
from .stray import refuse_stray

if TYPE_CHECKING:
    from .attempt import Attempt


@contextmanager
def bounded(response: httpx.Response, attempt: Attempt) -> Iterator[None]:
    """While the body of a response is read, it is decompressed and counted."""
    given = response.headers
    by = inflaters(given.get("content-encoding", ""))
    response.stream = BoundedStream(response.stream, by or [], attempt)
    # What is undone here must not be undone again, and what is not known here is left as it is.
    response.headers = httpx.Headers(
        [(name, value) for name, value in given.raw if name.lower() != b"content-encoding"]
    )
    try:
        yield
    finally:
        if by is None:
            response.headers = given


class BoundedStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body as it arrives, decompressed."""

    def __init__(
        self, stream: httpx.SyncByteStream | httpx.AsyncByteStream, by: list[Inflater], attempt: Attempt
    ) -> None:
        self._stream = stream
        self._by = by
        self._attempt = attempt
        self._length = 0

    def __iter__(self) -> Iterator[bytes]:
        if isinstance(self._stream, httpx.SyncByteStream):
            for chunk in self._stream:
                yield from self._counted(inflated(chunk, self._by))
            yield from self._counted(ended(self._by))
            refuse_stray(self._stream)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if isinstance(self._stream, httpx.AsyncByteStream):
            async for chunk in self._stream:
                for piece in self._counted(inflated(chunk, self._by)):
                    yield piece
            for piece in self._counted(ended(self._by)):
                yield piece
            refuse_stray(self._stream)

    def _counted(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        for piece in pieces:
            self._length += len(piece)
            self._attempt.check_size(self._length)
            # A little of a body can unfold for minutes.
            if self._attempt.remaining <= 0:
                raise DeadlineError
            yield piece

    def close(self) -> None:
        if isinstance(self._stream, httpx.SyncByteStream):
            self._stream.close()

    async def aclose(self) -> None:
        if isinstance(self._stream, httpx.AsyncByteStream):
            await self._stream.aclose()
