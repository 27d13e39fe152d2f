"""Keeps the frames of this package out of tracebacks: their local variables hold credentials, which some tools show."""

from __future__ import annotations

from types import TracebackType

from .errors.request_error import PACKAGE, RequestError


def without_internals(error: BaseException) -> BaseException:
    """The same error. An error of a user's function keeps the frames of that function."""
    if not isinstance(error, RequestError):
        return error.with_traceback(kept(error.__traceback__))
    link: BaseException | None = error
    for _ in range(20):
        if link is None:
            break
        # The HTTP client had the same credentials.
        link.__traceback__ = None
        link = link.__cause__ or link.__context__
    return error


def kept(traceback: TracebackType | None) -> TracebackType | None:
    links: list[TracebackType] = []
    while traceback is not None:
        links.append(traceback)
        traceback = traceback.tb_next
    rest: TracebackType | None = None
    for link in reversed(links):
        if not str(link.tb_frame.f_globals.get("__name__")).startswith(f"{PACKAGE}._runtime."):
            rest = TracebackType(rest, link.tb_frame, link.tb_lasti, link.tb_lineno)
    return rest
