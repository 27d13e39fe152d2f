"""Finds the declared response that matches a response."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeVar

import httpx

from .operation import Failure, Outcome

Declared = TypeVar("Declared", Outcome, Failure)


def choose(declared: Iterable[Declared], response: httpx.Response) -> Declared | None:
    """The declared response that fits best: by status first, then by content type; the first of equals."""
    received = media_type_of(response)
    candidates = list(declared)
    best: Declared | None = None
    best_rank = (0, 0)
    for candidate in candidates:
        status = status_rank(candidate.status, response)
        kind = type_rank(candidate, response.status_code, received, len(candidates) == 1)
        if status > 0 and kind > 0 and (status, kind) > best_rank:
            best, best_rank = candidate, (status, kind)
    return best


def choose_outcome(outcomes: Iterable[Outcome], response: httpx.Response) -> Outcome | None:
    """The declared outcome of a success or a redirection.

    A redirection is one only where its own status or `3XX` is declared, and nothing else is read as what is declared for
    it.
    """
    redirection = is_redirection(response.status_code)
    if not response.is_success and not redirection:
        return None
    return choose([each for each in outcomes if str(each.status).startswith("3") == redirection], response)


def is_redirection(status: int) -> bool:
    return 300 <= status < 400


def media_type_of(response: httpx.Response) -> str:
    received: str = response.headers.get("content-type", "")
    return received.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether a media type means JSON (RFC 6839, section 3.1)."""
    return re.search(r"[/+]json$", media_type) is not None


def status_rank(declared: int | str, response: httpx.Response) -> int:
    if str(declared) == str(response.status_code):
        return 4
    if str(declared).upper() == f"{response.status_code // 100}XX":
        return 3
    if declared == "default":
        return 2
    # A success of another status than declared is one all the same.
    return 1 if response.is_success else 0


def type_rank(declared: Outcome | Failure, received: int, media_type: str, only: bool) -> int:
    expected = declared.content_type
    if expected is None:
        if is_redirection(received):
            return 4 if media_type == "" else 1
        # Where no body is declared none is read, so a body that is declared for another status must not be lost so.
        return 4 if declared.status == received or only or media_type == "" else 0
    if expected == media_type:
        return 4
    if is_json(expected) and is_json(media_type):
        return 3
    if expected.endswith("*") and media_type.startswith(re.sub(r"(\*/)?\*$", "", expected)):
        return 2
    return 1 if media_type == "" else 0
