"""What an operation has in common with its last call is made once: nothing of that call may come with the next."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any

import anyio
import httpx
import pytest

from plex_api import Hooks, OutgoingRequest
from plex_api._runtime.body import json_body
from plex_api._runtime.client import AsyncClient
from plex_api._runtime.operation import Operation, RequestParts
from plex_api._runtime.options import RequestOptions
from plex_api._runtime.security import api_key_query

from .calling import ThingResponse, changed, client, definition, operation, split
from .serving import Exchange, Received, Server, serve

Call = Callable[..., ThingResponse]


@contextmanager
def calling(kind: str, **given: Any) -> Iterator[Call]:
    """Calls of one client, of either kind."""
    if kind == "sync":
        with client(**given) as api:

            def call(
                options: RequestOptions | None = None,
                parts: RequestParts | None = None,
                of: Operation[ThingResponse] = operation,
            ) -> ThingResponse:
                build = None if parts is None else (lambda _: parts)
                return api._core.call(of, build, options or RequestOptions())

            yield call
        return
    options, settings, http = split(given)
    with anyio.from_thread.start_blocking_portal() as portal:
        slow = AsyncClient(definition, settings, options, *http)

        def wait(
            options: RequestOptions | None = None,
            parts: RequestParts | None = None,
            of: Operation[ThingResponse] = operation,
        ) -> ThingResponse:
            build = None if parts is None else (lambda _: parts)
            response: ThingResponse = portal.call(slow._core.call, of, build, options or RequestOptions())
            return response

        yield wait
        portal.call(slow.aclose)


def answer(exchange: Exchange) -> None:
    exchange.json({"size": exchange.number})


def last(server: Server) -> Received:
    return server.requests[-1]


either = pytest.mark.parametrize("kind", ["sync", "async"])


@either
def test_each_call_sends_what_it_was_given(kind: str) -> None:
    tokens = (f"token {number}" for number in count())
    with serve(answer) as server, calling(kind, server_url=server.url, token=lambda: next(tokens)) as call:
        for number in range(3):
            call()
            assert last(server).headers["x-token"] == f"token {number}"
            assert "x-more" not in last(server).headers
        call(RequestOptions(headers={"x-more": "1", "X-Device": "other"}))
        assert (last(server).headers["x-more"], last(server).headers["x-device"]) == ("1", "other")
        call()
        assert "x-more" not in last(server).headers


@either
def test_each_call_has_its_own_target(kind: str) -> None:
    with serve(answer) as server, calling(kind, server_url=server.url) as call:
        for target in ("/thing?a=1", "/thing?a=2", "/thing?a=2", None, "/thing?a=1"):
            call(None, RequestParts(target))
            assert last(server).target == (target or "/thing")


@either
def test_each_request_goes_to_its_own_server(kind: str) -> None:
    with serve(answer) as one, serve(answer) as two, calling(kind) as call:
        for server in (one, two, two, one):
            call(RequestOptions(server.url))
            assert last(server).headers["host"] == server.url.removeprefix("http://")
        assert (len(one.requests), len(two.requests)) == (2, 2)


@either
def test_each_body_has_its_own_length(kind: str) -> None:
    put = changed(method="POST")
    with serve(answer) as server, calling(kind, server_url=server.url) as call:
        for value in ("a", "b", "long", None, "a"):
            response = call(None, RequestParts(body=json_body(value)), put)
            body = b"" if value is None else f'"{value}"'.encode()
            assert (last(server).body, last(server).headers["content-length"]) == (body, str(len(body)))
            assert response.raw_response.request.content == body
            assert ("content-type" in last(server).headers) == (value is not None)


@either
def test_what_a_hook_changes_is_for_that_request(kind: str) -> None:
    with serve(answer) as one, serve(answer) as two:

        class Moving(Hooks):
            def before_request(self, request: OutgoingRequest) -> None:
                if moves:
                    request.url = request.url.replace(one.url, two.url)
                    request.headers["x-moved"] = "1"

        with calling(kind, server_url=one.url, hooks=Moving()) as call:
            for moves, server in ((False, one), (True, two), (False, one), (True, two), (True, two)):
                call()
                assert last(server).headers["host"] == server.url.removeprefix("http://")
                assert ("x-moved" in last(server).headers) == moves
        assert (len(one.requests), len(two.requests)) == (2, 3)


@either
def test_what_a_transport_adds_is_not_sent_again(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """As tracing tools do."""
    numbers = count()
    transport: Any = httpx.HTTPTransport if kind == "sync" else httpx.AsyncHTTPTransport
    name = "handle_request" if kind == "sync" else "handle_async_request"
    original = getattr(transport, name)

    def traced(self: Any, request: httpx.Request) -> Any:
        request.headers[f"x-trace-{next(numbers)}"] = "1"
        return original(self, request)

    monkeypatch.setattr(transport, name, traced)
    with serve(answer) as server, calling(kind, server_url=server.url) as call:
        for number in range(3):
            call()
            traces = [name for name in last(server).headers if name.startswith("x-trace")]
            assert traces == [f"x-trace-{number}"]


@either
def test_a_secret_in_the_url_is_hidden_each_time(kind: str) -> None:
    secret = changed(security=api_key_query("token", "key", "TEST_TOKEN"))
    with serve(answer) as server, calling(kind, server_url=server.url, token="hush") as call:
        for _ in range(3):
            response = call(of=secret)
            assert last(server).target == "/thing?key=hush"
            assert str(response.raw_response.request.url) == f"{server.url}/thing?key=[redacted]"


@contextmanager
def without_collector() -> Iterator[None]:
    """Garbage of cycles stays until the collector comes, and makes it come the more often."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def test_a_response_does_not_outlive_its_use() -> None:
    with serve(answer) as server, client(server_url=server.url) as api, without_collector():
        response = api._core.call(operation, None, RequestOptions())
        watched: list[weakref.ref[Any]] = [weakref.ref(response), weakref.ref(response.raw_response)]
        del response
        assert [each() for each in watched] == [None, None]


@pytest.mark.anyio
async def test_nor_does_one_of_the_async_client() -> None:
    options, settings, _ = split({})
    with serve(answer) as server, without_collector():
        async with AsyncClient(definition, settings, options._replace(server_url=server.url), None) as api:
            response = await api._core.call(operation, None, RequestOptions())
            watched: list[weakref.ref[Any]] = [weakref.ref(response), weakref.ref(response.raw_response)]
            del response
            assert [each() for each in watched] == [None, None]


def test_what_is_kept_of_a_call_shows_no_credential() -> None:
    with serve(answer) as server, client(server_url=server.url, token="canary") as api:
        api._core.call(operation, None, RequestOptions())
        assert last(server).headers["x-token"] == "canary"
        assert "canary" not in repr(api._core.channel.last)
        assert server.url in repr(api._core.channel.last)
