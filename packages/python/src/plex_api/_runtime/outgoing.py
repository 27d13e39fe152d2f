"""Requests of httpx. What the requests of an operation have in common is made for the first of them."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator
from typing import Any, NamedTuple

import httpx

from .attempt import Attempt
from .operation import Operation

HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
FORBIDDEN_IN_VALUE = re.compile(r"[^\t\x20-\x7e\x80-\xff]")


class Last(NamedTuple):
    """The last request of an operation."""

    base: str
    """The URL of the server."""
    headers: dict[str, str]
    """Those of the attempt."""
    length: int
    """Bytes of the body."""
    sent: httpx.Headers
    """What httpx made of all of these: it adds the host, the length, and headers of its own."""
    url: str
    parsed: httpx.URL

    def __repr__(self) -> str:
        """URL and headers may hold secrets."""
        return f"<{type(self).__name__} to {self.base}>"


class NoBody(httpx.ByteStream):
    """Nothing is sent; httpx would send an empty piece."""

    def __init__(self) -> None:
        super().__init__(b"")

    def __iter__(self) -> Iterator[bytes]:
        return iter(())

    async def __aiter__(self) -> AsyncIterator[bytes]:
        return
        yield b""


NO_BODY = NoBody()


def built(attempt: Attempt, operation: Operation[Any], base: str | None) -> httpx.Request:
    """The request of an attempt. `base` is the URL of its server, if it is known."""
    request, channel = attempt.request, attempt.channel
    body = None if attempt.parts is None else attempt.parts.body
    content = b"" if body is None else body.content
    last = channel.last.get(operation)
    if last is not None and last.base == base and last.length == len(content) and last.headers == request.headers:
        if last.url != request.url:
            last = channel.last[operation] = last._replace(url=request.url, parsed=url_of(attempt))
        stream = httpx.ByteStream(content) if content else NO_BODY
        built = httpx.Request(operation.method, last.parsed, headers=last.sent, stream=stream)
        built.read()
    else:
        built = channel.build(operation.method, url_of(attempt), checked_headers(attempt), content or None)
        # A client of the user's may have other headers or cookies the next time.
        if base is not None and channel.http.is_own:
            headers, sent = dict(request.headers), httpx.Headers(built.headers)
            channel.last[operation] = Last(base, headers, len(content), sent, request.url, built.url)
    # httpx writes methods in capitals, but upper and lower case differ in them (RFC 9110, section 9.1).
    built.method = operation.method
    if attempt.is_url_secret or (attempt.parts and attempt.parts.secrets):
        from .redacted_url import hide_secrets

        hide_secrets(built, attempt)
    return built


def url_of(attempt: Attempt) -> httpx.URL:
    try:
        return httpx.URL(attempt.request.url)
    except httpx.InvalidURL as problem:
        raise attempt.refused(f"the URL is not valid: {problem}") from None


def checked_headers(attempt: Attempt) -> list[tuple[bytes, bytes]]:
    headers: list[tuple[bytes, bytes]] = []
    for name, value in attempt.request.headers.items():
        if HEADER_NAME.fullmatch(name) is None:
            raise attempt.refused(f"{name!r} cannot be the name of a header; rename it")
        if FORBIDDEN_IN_VALUE.search(value):
            detail = f"the value of header {name} has a line break, a NUL, or a character outside Latin-1; remove it"
            raise attempt.refused(detail)
        headers.append((name.encode(), value.strip(" \t").encode("latin-1")))
    if "accept-encoding" not in attempt.request.headers:
        # Only these codings have a limit; httpx may accept more.
        headers.append((b"accept-encoding", b"gzip, deflate"))
    return headers
