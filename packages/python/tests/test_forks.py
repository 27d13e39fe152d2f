"""A connection belongs to the process that opened it: real children call while their parent does."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

import httpx
import pytest

from plex_api import InvalidRequestError
from plex_api._runtime.client import AsyncClient, Client
from plex_api._runtime.operation import RequestParts
from plex_api._runtime.options import RequestOptions

from .calling import client, definition, operation, split
from .patience import LONGEST_MS
from .serving import Exchange, Server, certificate_in, serve
from .tools import remedy

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")

CHILDREN = 4
CALLS = 50


@pytest.fixture(params=["http", "https"])
def server(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """Answers with the number that it is asked for."""
    certificate = None
    if request.param == "https":
        if shutil.which("openssl") is None:
            pytest.skip(f"openssl is not installed: {remedy()}")
        certificate = certificate_in(tmp_path)
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with serve(lambda exchange: exchange.json({"size": number_in(exchange)}), certificate) as running:
        yield running


def number_in(exchange: Exchange) -> int:
    return int(exchange.request.target.rpartition("=")[2])


def ask(api: Client, number: int) -> int:
    parts = RequestParts(f"/thing?n={number}")
    answer: int = api._core.call(operation, lambda _: parts, RequestOptions(timeout_ms=LONGEST_MS)).object.size
    return answer


async def ask_async(api: AsyncClient, number: int) -> int:
    parts = RequestParts(f"/thing?n={number}")
    answer: int = (await api._core.call(operation, lambda _: parts, RequestOptions(timeout_ms=LONGEST_MS))).object.size
    return answer


def numbers(child: int) -> list[int]:
    return [1000 * child + number for number in range(CALLS)]


def in_child(work: Callable[[], object]) -> Callable[[], object]:
    """Starts a child; gives what waits for what it came to."""
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe()
    child = context.Process(target=report, args=(theirs, work))
    child.start()
    theirs.close()

    def wait() -> object:
        result: object = ours.recv()
        child.join()
        return result

    return wait


def report(to: Connection, work: Callable[[], object]) -> None:
    try:
        to.send(work())
    except BaseException as problem:
        to.send(repr(problem))


def test_children_and_parent_each_get_their_own_answers(server: Server) -> None:
    with client(server_url=server.url) as api:

        def work(child: int) -> list[int]:
            return [ask(api, number) for number in numbers(child)]

        assert ask(api, 7) == 7
        waits = [in_child(partial(work, child)) for child in range(1, CHILDREN + 1)]
        assert work(0) == numbers(0)
        assert [wait() for wait in waits] == [numbers(child) for child in range(1, CHILDREN + 1)]
        # What the children did, such as ending, has not ended the parent's connection.
        assert ask(api, 8) == 8
    assert len(server.connections) == CHILDREN + 1


def test_so_do_those_of_the_async_client(server: Server) -> None:
    options, settings, _ = split({"server_url": server.url})
    api = AsyncClient(definition, settings, options, None)

    async def work(child: int) -> list[int]:
        return [await ask_async(api, number) for number in numbers(child)]

    def started_anew(child: int) -> list[int]:
        async def main() -> list[int]:
            async with api:
                return await work(child)

        return asyncio.run(main())

    async def main() -> None:
        async with api:
            assert await ask_async(api, 7) == 7
            waits = [in_child(partial(in_thread, partial(started_anew, child))) for child in range(1, CHILDREN + 1)]
            assert await work(0) == numbers(0)
            got = [await asyncio.to_thread(wait) for wait in waits]
            assert got == [numbers(child) for child in range(1, CHILDREN + 1)]
            assert await ask_async(api, 8) == 8

    asyncio.run(main())
    assert len(server.connections) == CHILDREN + 1


def in_thread(work: Callable[[], object]) -> object:
    """A child of a running event loop can run another one only where the first does not seem to run."""
    results: list[object] = []
    thread = threading.Thread(target=lambda: results.append(work()))
    thread.start()
    thread.join()
    return results[0]


def test_a_child_that_closes_the_client_leaves_the_connection_of_its_parent(server: Server) -> None:
    with client(server_url=server.url) as api:
        assert ask(api, 1) == 1
        assert in_child(api.close)() is None
        assert ask(api, 2) == 2
    assert len(server.connections) == 1


def test_a_child_of_a_child_has_connections_of_its_own(server: Server) -> None:
    with client(server_url=server.url) as api:

        def work() -> object:
            return ask(api, 1), in_child(partial(ask, api, 2))(), ask(api, 3)

        assert ask(api, 0) == 0
        assert in_child(work)() == (1, 2, 3)
    assert len(server.connections) == 3


def test_a_child_of_a_moment_at_which_another_thread_makes_the_client(server: Server) -> None:
    from plex_api._runtime import forks

    with client(server_url=server.url) as api, forks.lock:
        assert in_child(partial(ask, api, 1))() == 1


def test_a_given_client_is_refused_where_another_process_has_used_it(server: Server) -> None:
    with httpx.Client(timeout=None) as given, client(server_url=server.url, client=given) as api:
        assert in_child(partial(ask, api, 1))() == 1
        assert ask(api, 2) == 2

        def work() -> str:
            with pytest.raises(InvalidRequestError) as caught:
                ask(api, 3)
            return str(caught.value)

        assert str(in_child(work)()).endswith(
            ": the httpx client that this client was given has been used in another process, whose connections it "
            "shares; give a new one in each process"
        )
