from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple
from urllib.parse import urlsplit

import httpx

from .attempt import Attempt
from .media_type import choose_outcome
from .operation import Outcome
from .redact import secrets_of
from .redacted_url import hide_secrets

MOST_REDIRECTS = 5
FORBIDDEN = re.compile(rb"%(?![0-9A-Fa-f]{2})|[^\w\-.~:/?#\[\]@!$&'()*+,;=%]")
"""Bytes that a URL must not contain; each is percent-encoded."""
HOST = re.compile(r"[A-Za-z0-9_.~-]+|[0-9A-Fa-f]*:[0-9A-Fa-f:.]+")


class Followed(NamedTuple):
    """The end of a chain of redirects, and the reason if the last response is a redirect that must not be followed."""

    response: httpx.Response
    refusal: str = ""


async def follow(
    attempt: Attempt, request: httpx.Request, response: httpx.Response, outcomes: Sequence[Outcome] = ()
) -> Followed:
    """Follows redirects (RFC 9110, section 15.4).

    Another origin gets neither headers, apart from `Accept`, nor a body, since both may hold credentials,
    and no address with a secret of the request. Stops at a redirect that is one of `outcomes`.
    """
    redirects = 0
    credentials = True
    while True:
        location = response.headers.get("location", "")
        if response.status_code not in (301, 302, 303, 307, 308) or not location.strip():
            return Followed(response)
        if choose_outcome(outcomes, response) is not None:
            return Followed(response)
        if redirects == MOST_REDIRECTS:
            return Followed(response, "redirected too often")
        url = destination(request.url, location.encode(response.headers.encoding))
        if url is None:
            return Followed(response, "redirected to an address that cannot be followed")
        same = origin_of(url) == origin_of(request.url)
        method, content = request.method, request.content
        if (response.status_code == 303 and method != "HEAD") or (response.status_code < 303 and method == "POST"):
            method, content = "GET", b""
        kept = "" if same else "the body" if content else repeated_secret(attempt, url, location)
        if kept:
            return Followed(response, f"redirected to {shown_origin(url, location)}, which must not get {kept}")
        await attempt.channel.discard(response)
        credentials = credentials and same
        request = httpx.Request(
            method, url, headers=kept_headers(request, same, bool(content)), content=content or None
        )
        request.method = method
        hide_secrets(request, attempt)
        response = await attempt.channel.send(request, attempt, credentials=credentials)
        redirects += 1


def destination(base: httpx.URL, location: bytes) -> httpx.URL | None:
    text = FORBIDDEN.sub(lambda found: b"%%%02X" % ord(found[0]), location.strip()).decode()
    try:
        parts, url = urlsplit(text), httpx.URL(base).join(text)
        _ = parts.port
    except (ValueError, httpx.InvalidURL):
        return None
    is_web = parts.scheme in ("", "http", "https") and url.scheme in ("http", "https")
    # httpx takes what is missing from the base, and so would go round in a circle.
    is_whole = HOST.fullmatch(url.raw_host.decode("ascii")) and (parts.netloc or not parts.scheme)
    return url if is_web and is_whole and not url.userinfo else None


def origin_of(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port or {"http": 80, "https": 443}.get(url.scheme)


def repeated_secret(attempt: Attempt, url: httpx.URL, location: str) -> str:
    """If the server repeats the query of the request, it may contain a credential."""
    texts = location, str(url)
    is_repeated = any(secret in text for secret in secrets_of(attempt) for text in texts)
    return "the secret in the address" if is_repeated else ""


def shown_origin(url: httpx.URL, location: str) -> str:
    """In `http://me:12/34@host` the port is the beginning of a password with a slash."""
    return "another server" if "@" in location else f"{url.scheme}://{url.netloc.decode()}"


def kept_headers(request: httpx.Request, same: bool, body: bool) -> list[tuple[bytes, bytes]]:
    if not same:
        return [(name, value) for name, value in request.headers.raw if name.lower() == b"accept"]
    dropped = (
        {b"host", b"content-length"} if body else {b"host", b"content-length", b"content-type", b"transfer-encoding"}
    )
    return [(name, value) for name, value in request.headers.raw if name.lower() not in dropped]
