from __future__ import annotations

import httpx

from .attempt import Attempt
from .redact import redact, secrets_of


class RedactedURL(httpx.URL):
    """A URL that is sent unchanged and shown without its secrets: httpx logs the URL of every request."""

    shown: str

    def __str__(self) -> str:
        return self.shown

    def __repr__(self) -> str:
        return f"URL({self.shown!r})"


def hide_secrets(request: httpx.Request, attempt: Attempt) -> None:
    """The secrets in the URL."""
    text = str(request.url)
    shown = redact(text, secrets_of(attempt))
    if shown != text:
        url = RedactedURL(request.url)
        url.shown = shown
        request.url = url
