"""Connections belong to the process that opened them.

A process that was forked has a copy of every connection of its parent, and on it would read what its parent, or another
child, has asked for.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

Http = TypeVar("Http")


class HTTPClient(Generic[Http]):
    """The httpx client of a channel: one that the user gave, or our own, which each process makes when it needs it."""

    def __init__(self, given: Http | None, make: Callable[[], Http]) -> None:
        self.is_own = given is None
        self._client = given
        self._make = make
        self._process: int | None = None
        self._inherited: Http | None = None
        """What the parent uses. It is neither closed nor freed: both can reach what the processes share, such as the
        state of a TLS session at the server, or the list of sockets that an event loop watches."""

    def get(self) -> Http:
        client, process = self._client, os.getpid()
        if client is not None and (self._process == process or not self.is_own):
            self._process = self._process or process
            return client
        with lock:
            if self._client is None or self._process != process:
                self._inherited = self._inherited or self._client
                self._client = self._make()
                self._process = process
            return self._client

    @property
    def made(self) -> Http | None:
        """Our own, if this process has made one."""
        return self._client if self.is_own and self._process == os.getpid() else None

    @property
    def is_foreign(self) -> bool:
        """Whether the user's HTTP client was used in another process, and so may have its connections."""
        return not self.is_own and self._process not in (None, os.getpid())


lock = Lock()


def forked() -> None:
    """The child process does not have the thread that held the lock."""
    global lock
    lock = Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=forked)
