"""An attempt ends at its time, whatever the server does meanwhile."""

from __future__ import annotations

import math
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import Any

import httpx
import pytest

from plex_api import TimeoutError
from plex_api._runtime import timed
from plex_api._runtime.attempt import Attempt
from plex_api._runtime.channel import SyncChannel
from plex_api._runtime.operation import RequestBody, RequestParts
from plex_api._runtime.options import RequestOptions

from .calling import Thing, call, call_async, call_in, client, operation
from .patience import patiently
from .serving import serve

Treat = Callable[[socket.socket, threading.Event], None]


@contextmanager
def listening(treat: Treat) -> Iterator[str]:
    """A server that treats the bare connection as it likes, until the test is over."""
    stopped = threading.Event()
    listener = socket.create_server(("127.0.0.1", 0))

    def one(connection: socket.socket) -> None:
        with connection:
            # The client may have given up.
            with suppress(OSError):
                treat(connection, stopped)

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=one, args=(connection,), daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        stopped.set()
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join()


def dripping_headers(connection: socket.socket, stopped: threading.Event) -> None:
    connection.recv(65536)
    connection.sendall(b"HTTP/1.1 200 OK\r\nx-drip: ")
    while not stopped.wait(0.005):
        connection.sendall(b"x")


def endless_informational(connection: socket.socket, stopped: threading.Event) -> None:
    connection.recv(65536)
    while not stopped.is_set():
        connection.sendall(b"HTTP/1.1 103 Early Hints\r\n\r\n")


def reading_slowly(connection: socket.socket, stopped: threading.Event) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    while not stopped.wait(0.005):
        connection.recv(512)


LARGE = RequestParts(body=RequestBody("application/octet-stream", b"x" * 30_000_000))

CASES = [(dripping_headers, None), (endless_informational, None), (reading_slowly, LARGE)]


@contextmanager
def full_queue() -> Iterator[str | None]:
    """An address at which no more connections are made: as many wait to be accepted as the system lets wait.

    None where the system makes connections all the same.
    """
    with ExitStack() as stack:
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        address = listener.getsockname()
        for _ in range(20):
            try:
                stack.enter_context(socket.create_connection(address, timeout=0.2))
            except OSError:
                yield f"http://127.0.0.1:{address[1]}"
                return
        yield None


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_connection_that_is_never_made(kind: str) -> None:
    def attempt(limit: float) -> str:
        options: dict[str, Any] = {"server_url": url, "timeout_ms": limit, "retries": False}
        with pytest.raises(TimeoutError) as caught:
            call_in(kind, **options)
        assert caught.value.timeout_ms == limit
        return caught.value.phase

    with full_queue() as url:
        if url is None:
            pytest.skip("this system makes connections that nobody accepts")
        assert patiently(200, attempt, lambda phase: phase == "headers") == "headers"


@pytest.mark.parametrize(("treat", "parts"), CASES)
@pytest.mark.parametrize("given", [False, True])
def test_the_limit_holds(treat: Treat, parts: RequestParts | None, given: bool) -> None:
    with listening(treat) as url, httpx.Client(timeout=None) as http:
        own: dict[str, Any] = {"client": http} if given else {}

        def attempt(limit: float) -> str:
            with pytest.raises(TimeoutError) as caught:
                call(parts, server_url=url, timeout_ms=limit, retries=False, **own)
            return caught.value.phase

        assert patiently(200, attempt, lambda phase: phase == "headers") == "headers"


@pytest.mark.anyio
@pytest.mark.parametrize(("treat", "parts"), CASES)
async def test_the_limit_of_the_async_client_holds(treat: Treat, parts: RequestParts | None) -> None:
    with listening(treat) as url:
        with pytest.raises(TimeoutError):
            await call_async(parts, server_url=url, timeout_ms=300, retries=False)


def test_the_limit_holds_on_a_kept_connection() -> None:
    def treat(connection: socket.socket, stopped: threading.Event) -> None:
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}")
        dripping_headers(connection, stopped)

    with listening(treat) as url, client(server_url=url, retries=False) as api:
        api._core.call(operation, None, RequestOptions())
        with pytest.raises(TimeoutError):
            api._core.call(operation, None, RequestOptions(timeout_ms=300))


def test_all_addresses_of_a_host_share_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[float] = []

    class Backend:
        def connect_tcp(self, host: str, port: int, timeout: float | None = None, **options: Any) -> Any:
            assert timeout is not None
            taken.append(timeout)
            time.sleep(0.01)
            raise OSError(f"nobody at {host}")

    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (f"127.0.0.{last}", 80)) for last in (1, 2, 3)]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *given, **options: found)
    outer = timed.current.set(Attempt(operation.shown, 0, 600, 1, SyncChannel(None)))
    try:
        with pytest.raises(OSError, match=r"nobody at 127\.0\.0\.3"):
            timed.TimedBackend(Backend()).connect_tcp("host.test", 80, timeout=600)
    finally:
        timed.current.reset(outer)
    assert len(taken) == 3
    assert 600 > taken[0] > taken[1] > taken[2]


@pytest.mark.parametrize("none", [0, math.inf])
def test_no_limit(none: float) -> None:
    with serve(lambda exchange: exchange.json({"size": 1})) as server:
        assert call(server_url=server.url, timeout_ms=none).object == Thing(size=1)
        options = RequestOptions(timeout_ms=none)
        assert call(None, None, options, server_url=server.url, timeout_ms=1e-9).object == Thing(size=1)


@pytest.mark.anyio
@pytest.mark.parametrize("none", [0, math.inf])
async def test_no_limit_of_the_async_client(none: float) -> None:
    with serve(lambda exchange: exchange.json({"size": 1})) as server:
        assert (await call_async(server_url=server.url, timeout_ms=none)).object == Thing(size=1)
