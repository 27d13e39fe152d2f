"""Calls over a connection that an earlier call has left open."""

from __future__ import annotations

import threading

import pytest

from plex_api import ConnectionError
from plex_api._runtime.client import AsyncClient
from plex_api._runtime.options import RequestOptions

from .calling import Thing, changed, client, definition, split
from .patience import LONGEST_MS
from .serving import Exchange, serve

PATIENT = RequestOptions(timeout_ms=LONGEST_MS, retries=False)


def forgetful(exchange: Exchange) -> None:
    """Ends without an answer what it got second."""
    exchange.end() if exchange.number == 2 else exchange.json({"size": exchange.number})


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_request_that_the_server_got_is_not_sent_again_unseen(method: str) -> None:
    with serve(forgetful) as server, client(server_url=server.url) as api:
        assert api._core.call(changed(method=method), None, PATIENT).object == Thing(size=1)
        with pytest.raises(ConnectionError):
            api._core.call(changed(method=method), None, PATIENT)
    assert len(server.requests) == 2
    assert len(server.connections) == 1


@pytest.mark.anyio
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_nor_is_it_by_the_async_client(method: str) -> None:
    options, settings, _ = split({})
    with serve(forgetful) as server:
        async with AsyncClient(definition, settings, options._replace(server_url=server.url), None) as api:
            assert (await api._core.call(changed(method=method), None, PATIENT)).object == Thing(size=1)
            with pytest.raises(ConnectionError):
                await api._core.call(changed(method=method), None, PATIENT)
    assert len(server.requests) == 2
    assert len(server.connections) == 1


@pytest.mark.parametrize("fault", ["end", "reset"])
def test_a_call_is_sent_on_a_new_connection_where_the_kept_one_has_ended(fault: str) -> None:
    closed = threading.Event()

    def answer(exchange: Exchange) -> None:
        exchange.json({"size": exchange.number})
        exchange.reset() if fault == "reset" else exchange.handler.connection.close()
        exchange.end()
        closed.set()

    with serve(answer) as server, client(server_url=server.url) as api:
        for number in (1, 2):
            assert api._core.call(changed(method="POST"), None, PATIENT).object == Thing(size=number)
            closed.wait()
            closed.clear()
    assert len(server.requests) == 2
