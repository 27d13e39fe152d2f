from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable
from time import perf_counter
from typing import Any
from weakref import WeakKeyDictionary

from .errors.request_error import RequestError
from .errors.sdk_error import SDKError
from .options import Hooks, OutgoingRequest, ResponseMetadata

HARMLESS = {"accept", "content-type", "content-length", "content-encoding", "date", "retry-after"}
"""Headers whose values are known to be harmless."""


def debug_logger(log: Callable[[str], None] | logging.Logger | None = None) -> Hooks:
    """Hooks that log every attempt.

    That is: the method that was called, HTTP method, server and path template, status, content type, sizes, time in milliseconds, retries.
    Neither bodies nor values of parameters nor credentials are logged; of headers only names, and the values of some
    that are known to be harmless.

    `log` is a logger, whose level DEBUG is used, or a function that takes a line. Default: the logger that has the name
    of this package.
    """
    if log is None:
        log = logging.getLogger(__name__.partition(".")[0])
    return DebugLogger(log.debug if isinstance(log, logging.Logger) else log)


class DebugLogger(Hooks):
    def __init__(self, log: Callable[[str], None]) -> None:
        self._log = log
        self._starts: WeakKeyDictionary[OutgoingRequest, float] = WeakKeyDictionary()

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._log,)

    def before_request(self, request: OutgoingRequest) -> None:
        self._starts[request] = perf_counter()
        self._log(f"-> {describe(request)} {headers_of(request.headers.items())}")

    def after_success(self, request: OutgoingRequest, response: ResponseMetadata) -> None:
        raw = response.raw_response
        answer = f"{response.status_code} {len(raw.content)} bytes {self._elapsed(request)}"
        self._log(f"<- {describe(request)} {answer} {headers_of(raw.headers.multi_items())}")

    def after_error(self, request: OutgoingRequest, error: Exception) -> None:
        kind = type(error).__name__ if isinstance(error, RequestError) else "error of a hook or credential function"
        answer = headers = ""
        if isinstance(error, SDKError):
            answer = f" {error.status_code} {len(error.raw_response.content)} bytes"
            headers = f" {headers_of(error.headers.multi_items())}"
        self._log(f"!! {describe(request)} {kind}{answer} {self._elapsed(request)}{headers}")

    def _elapsed(self, request: OutgoingRequest) -> str:
        now = perf_counter()
        return f"{round((now - self._starts.get(request, now)) * 1000)} ms"


def describe(request: OutgoingRequest) -> str:
    origin = re.match(r"https?://[^/?#]+", request.url, re.IGNORECASE)
    retry = f" (retry {request.attempt})" if request.attempt else ""
    operation = request.operation
    return f"{operation.name} {operation.method} {origin[0] if origin else ''}{operation.path}{retry}"


def headers_of(headers: Iterable[tuple[str, str]]) -> str:
    shown = [f"{name}: {visible(value)}" if name in HARMLESS else visible(name) for name, value in headers]
    return f"{{{', '.join(shown)}}}"


def visible(text: str) -> str:
    return "".join(character if character.isprintable() else " " for character in text[:100])
