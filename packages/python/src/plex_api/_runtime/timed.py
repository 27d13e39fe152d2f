"""Sends and receives within the time limit of an attempt: httpx limits each single wait, which every byte restarts."""

from __future__ import annotations

import socket
from contextvars import ContextVar
from typing import Any, TypeVar

import httpx

from .attempt import Attempt, DeadlineError
from .deadline import LONGEST

Transport = TypeVar("Transport")

current: ContextVar[Attempt | None] = ContextVar("attempt", default=None)
"""The limits of the request that this thread sends or receives."""

PIECE = 65536
"""Bytes that are written under one limit."""


def timed(client: httpx.Client) -> httpx.Client:
    """Puts the limits into the transports that are httpx's own; it has no other way in to how they connect."""
    for transport in (getattr(client, "_transport", None), *getattr(client, "_mounts", {}).values()):
        limited(transport)
    return client


def limited(transport: Transport) -> Transport:
    pool = getattr(transport, "_pool", None)
    backend = getattr(pool, "_network_backend", None)
    if backend is not None and not isinstance(backend, TimedBackend):
        setattr(pool, "_network_backend", TimedBackend(backend))  # noqa: B010
    return transport


def left(given: float | None) -> float | None:
    """Seconds that a wait may take."""
    attempt = current.get()
    if attempt is None:
        return given
    remaining = attempt.remaining
    if remaining <= 0:
        raise DeadlineError
    return min(remaining, LONGEST)


class TimedBackend:
    """A network backend of httpcore."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **options: Any) -> TimedStream:
        *others, last = addresses(host, port)
        for address in others:
            try:
                return TimedStream(self._backend.connect_tcp(address, port, timeout=left(timeout), **options))
            except DeadlineError:
                raise
            except Exception:  # noqa: S112
                continue
        return TimedStream(self._backend.connect_tcp(last, port, timeout=left(timeout), **options))

    def connect_unix_socket(self, path: str, timeout: float | None = None, **options: Any) -> TimedStream:
        return TimedStream(self._backend.connect_unix_socket(path, timeout=left(timeout), **options))

    def sleep(self, seconds: float) -> None:
        self._backend.sleep(seconds)


def addresses(host: str, port: int) -> list[str]:
    """The addresses of a host, since one limit would apply to each; the name itself if it cannot be resolved."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError:
        return [host]
    return [str(address[0]) for *_, address in found] or [host]


class TimedStream:
    """A network stream of httpcore."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        received: bytes = self._stream.read(max_bytes, timeout=left(timeout))
        return received

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), PIECE):
            self._stream.write(buffer[start : start + PIECE], timeout=left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(self, *given: Any, timeout: float | None = None, **options: Any) -> TimedStream:
        return TimedStream(self._stream.start_tls(*given, timeout=left(timeout), **options))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
