"""Undoes the content codings of a body (RFC 9110, section 8.4.1) in small pieces, however much they unfold to."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence

PIECE = 65_536
"""The largest number of bytes to decompress at once."""
CODINGS = frozenset(("gzip", "x-gzip", "deflate"))
MOST = 5
"""Codings of one body; nobody needs more, and each takes memory."""


class Inflater:
    """Undoes one coding: gzip, of which one member may follow another (RFC 1952, section 2.2), or deflate."""

    def __init__(self, coding: str) -> None:
        self._is_gzip = coding != "deflate"
        self._member: zlib._Decompress | None = None

    def feed(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        for chunk in chunks:
            rest = chunk
            while rest:
                member = self._member_of(rest)
                if member is None:
                    break
                yield member.decompress(rest, PIECE)
                while member.unconsumed_tail and not member.eof:
                    yield member.decompress(member.unconsumed_tail, PIECE)
                rest = member.unused_data

    def end(self) -> Iterator[bytes]:
        member = self._member
        if member is None:
            return
        while piece := member.decompress(b"", PIECE):
            yield piece
        if not member.eof:
            raise EOFError("the compressed body is not complete")

    def _member_of(self, data: bytes) -> zlib._Decompress | None:
        """The decompressor for the data; None if the data is only padding."""
        if self._member is None:
            self._member = zlib.decompressobj(self._window(data[0]))
        elif self._member.eof:
            if not self._is_gzip or data[0] != 0x1F:
                return None
            self._member = zlib.decompressobj(self._window(data[0]))
        return self._member

    def _window(self, first: int) -> int:
        if self._is_gzip:
            return zlib.MAX_WBITS | 16
        # Some servers leave out what zlib has around deflated data (RFC 1950); the first byte is another then.
        return zlib.MAX_WBITS if first & 15 == 8 else -zlib.MAX_WBITS


def inflaters(header: str) -> list[Inflater] | None:
    """The decoders for a `Content-Encoding`, the last coding first; None if one is unknown or there are too many."""
    codings = [name.strip().lower() for name in header.split(",")]
    named = [coding for coding in codings if coding not in ("", "identity")]
    is_known = CODINGS.issuperset(named) and len(named) <= MOST
    return [Inflater(coding) for coding in reversed(named)] if is_known else None


def inflated(chunk: bytes, by: Sequence[Inflater]) -> Iterator[bytes]:
    """The decoded bytes of one piece of a body."""
    pieces: Iterator[bytes] = iter((chunk,))
    for inflater in by:
        pieces = inflater.feed(pieces)
    return pieces


def ended(by: Sequence[Inflater]) -> Iterator[bytes]:
    """The remaining bytes at the end of the body."""
    pieces: Iterator[bytes] = iter(())
    for inflater in by:
        pieces = whole(inflater, pieces)
    return pieces


def whole(inflater: Inflater, pieces: Iterator[bytes]) -> Iterator[bytes]:
    yield from inflater.feed(pieces)
    yield from inflater.end()
