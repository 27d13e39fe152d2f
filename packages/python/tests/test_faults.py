from __future__ import annotations

import gzip
import json
import ssl
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Any

import anyio
import anyio.to_thread
import httpx
import pytest

from plex_api import ConnectionError, SDKError, TimeoutError
from plex_api._runtime.operation import RequestParts
from plex_api._runtime.options import RequestOptions

from .calling import JSON, QUICK, Thing, Unauthorized, call, call_async, client, operation
from .patience import LONGEST_MS, patiently
from .serving import Exchange, serve


class TestConnections:
    @pytest.mark.parametrize("fault", ["reset", "close", "garbage"])
    def test_that_break_before_the_response(self, fault: str) -> None:
        def answer(exchange: Exchange) -> None:
            if fault == "garbage":
                exchange.write(b"\x00garbage\r\n\r\n")
            exchange.reset() if fault == "reset" else exchange.end()

        with serve(answer) as server, pytest.raises(ConnectionError) as caught:
            call(server_url=server.url, retries=QUICK)
        error = caught.value
        assert str(error).startswith(f"getThing: no response from GET {server.url}/thing: ")
        assert isinstance(error.__cause__, httpx.TransportError)
        assert len(server.requests) == 3

    def test_that_are_refused_have_a_code(self) -> None:
        with pytest.raises(ConnectionError) as caught:
            call(server_url="http://127.0.0.1:1", retries=False)
        assert caught.value.code == "ECONNREFUSED"

    @pytest.mark.parametrize("status", [200, 401, 404])
    def test_that_break_within_the_body(self, status: int) -> None:
        def answer(exchange: Exchange) -> None:
            exchange.start(status, JSON, content_length="100")
            exchange.write(b'{"a":')
            exchange.end()

        with serve(answer) as server, pytest.raises(ConnectionError, match="the connection broke within the body from"):
            call(server_url=server.url, retries=False)

    def test_that_break_within_a_compressed_body(self) -> None:
        def answer(exchange: Exchange) -> None:
            exchange.send(200, b"no gzip", JSON, content_encoding="gzip")

        with serve(answer) as server, pytest.raises(ConnectionError):
            call(server_url=server.url, retries=False)

    def test_of_tls_that_fail(self) -> None:
        with serve(lambda exchange: exchange.json({})) as server, pytest.raises(ConnectionError) as caught:
            call(server_url=server.url.replace("http:", "https:"), retries=False)
        assert (
            "SSL" in str(caught.value) or "ssl" in str(caught.value) or isinstance(caught.value.__cause__, ssl.SSLError)
        )

    def test_after_one_that_broke_a_call_succeeds(self) -> None:
        def answer(exchange: Exchange) -> None:
            exchange.json({"size": 2}) if exchange.number > 1 else exchange.reset()

        with serve(answer) as server:
            assert call(server_url=server.url, retries=QUICK).object == Thing(size=2)


def hanging(phase: str) -> Any:
    def answer(exchange: Exchange) -> None:
        if phase != "headers":
            exchange.start(200, JSON, content_length="1000")
            for _ in range(200 if phase == "drip" else 1):
                exchange.write(b" ")
                if exchange.stopped.wait(0.02):
                    return
        exchange.hang()

    return answer


class TestTimeouts:
    @pytest.mark.parametrize("phase", ["headers", "body", "drip"])
    def test_tell_what_was_missing(self, phase: str) -> None:
        expected = "headers" if phase == "headers" else "body"

        def attempt(limit: float) -> TimeoutError:
            with pytest.raises(TimeoutError) as caught:
                call(server_url=server.url, timeout_ms=limit, retries=False)
            assert caught.value.timeout_ms == limit
            assert f"within {limit:g} ms for GET" in str(caught.value)
            return caught.value

        with serve(hanging(phase)) as server:
            assert patiently(100, attempt, lambda error: error.phase == expected).phase == expected

    @pytest.mark.anyio
    @pytest.mark.parametrize("phase", ["headers", "body", "drip"])
    async def test_of_the_async_client_too(self, phase: str) -> None:
        expected = "headers" if phase == "headers" else "body"
        limit = 100.0
        with serve(hanging(phase)) as server:
            while True:
                with pytest.raises(TimeoutError) as caught:
                    await call_async(server_url=server.url, timeout_ms=limit, retries=False)
                if caught.value.phase == expected or limit > LONGEST_MS:
                    break
                limit *= 2
        assert caught.value.phase == expected

    def test_of_a_call_replace_those_of_the_client_and_are_per_attempt(self) -> None:
        def attempt(limit: float) -> int:
            before = len(server.requests)
            options = RequestOptions(timeout_ms=limit)
            with pytest.raises(TimeoutError) as caught:
                call(None, None, options, server_url=server.url, timeout_ms=9 * LONGEST_MS, retries=QUICK)
            assert caught.value.timeout_ms == limit
            return len(server.requests) - before

        with serve(hanging("headers")) as server:
            assert patiently(50, attempt, lambda requests: requests == 3) == 3

    def test_a_slow_answer_in_time_is_a_success(self) -> None:
        def answer(exchange: Exchange) -> None:
            exchange.start(200, JSON, content_length="13")
            for byte in b'{"size": 777}':
                exchange.write(bytes([byte]))
                time.sleep(0.01)

        with serve(answer) as server:
            assert call(server_url=server.url, timeout_ms=LONGEST_MS).object == Thing(size=777)

    @pytest.mark.anyio
    async def test_are_told_even_where_the_limit_of_a_single_wait_is_noticed_first(self) -> None:
        class Late(httpx.AsyncBaseTransport):
            async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
                time.sleep(0.03)  # Nothing else shall run meanwhile.
                raise httpx.ReadTimeout("late", request=request)

        async with httpx.AsyncClient(transport=Late()) as late:
            with pytest.raises(TimeoutError) as caught:
                await call_async(client=late, timeout_ms=10, retries=False)
        assert caught.value.phase == "headers"

    def test_of_a_client_function_that_takes_too_long(self) -> None:
        async def token() -> str:
            await anyio.sleep_forever()
            return "late"

        async def main() -> None:
            await call_async(token=token, timeout_ms=20, retries=False)

        with pytest.raises(TimeoutError) as caught:
            anyio.run(main)
        assert caught.value.phase == "request"


@pytest.mark.anyio
async def test_a_cancelled_call_ends_and_is_not_repeated() -> None:
    arrived = threading.Event()

    def answer(exchange: Exchange) -> None:
        arrived.set()
        hanging("body")(exchange)

    with serve(answer) as server:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(partial(call_async, server_url=server.url, retries=QUICK))
            await anyio.to_thread.run_sync(arrived.wait)
            tasks.cancel_scope.cancel()
    assert len(server.requests) == 1


class TestBodies:
    def test_of_20_mb(self) -> None:
        text = json.dumps({"text": "x" * 20_000_000})
        with serve(lambda exchange: exchange.send(200, text, JSON)) as server:
            thing = call(server_url=server.url, timeout_ms=LONGEST_MS).object
        assert len(thing.additional_properties["text"]) == 20_000_000

    def test_of_20_mb_of_an_error(self) -> None:
        with serve(lambda exchange: exchange.send(400, "<p>" * 7_000_000, "text/html")) as server:
            with pytest.raises(SDKError) as caught:
                call(server_url=server.url, timeout_ms=LONGEST_MS)
        assert str(caught.value) == f"getThing: 400 from GET {server.url}/thing"
        assert len(caught.value.body) == 21_000_000

    def test_compressed_not_utf_8_with_a_byte_order_mark(self) -> None:
        bodies = [gzip.compress(b'{"size":1}'), b'"\xff"', b'\xef\xbb\xbf{"size":1}']

        def answer(exchange: Exchange) -> None:
            encoding = {"content_encoding": "gzip"} if exchange.number == 1 else {}
            exchange.send(200, bodies[exchange.number - 1], JSON, **encoding)

        with serve(answer) as server:
            assert call(server_url=server.url).object == Thing(size=1)
            assert call(server_url=server.url).object == "\ufffd"
            assert call(server_url=server.url).object == Thing(size=1)

    def test_of_hostile_depth(self) -> None:
        body = '{"error":' * 9000 + "1" + "}" * 9000
        with serve(lambda exchange: exchange.send(401, body, JSON)) as server, pytest.raises(SDKError):
            call(server_url=server.url)
        deep = '{"part":' * 9000 + "1" + "}" * 9000
        with serve(lambda exchange: exchange.send(200, deep, JSON)) as server, pytest.raises(SDKError):
            call(server_url=server.url)


class TestStatuses:
    def test_a_declared_error_is_of_its_class_with_its_data(self) -> None:
        body = {"errors": [{"code": 1001, "message": "User could not be authenticated"}]}
        with serve(lambda exchange: exchange.json(body, 401)) as server, pytest.raises(Unauthorized) as caught:
            call(server_url=server.url)
        error = caught.value
        assert (error.status_code, error.operation, error.method, error.data) == (401, "get-thing", "GET", body)
        expected = f"getThing: 401 from GET {server.url}/thing: User could not be authenticated (1001)"
        assert str(error) == expected
        assert len(server.requests) == 1

    @pytest.mark.parametrize(
        ("status", "content_type", "body", "detail"),
        [
            (401, "text/html", "<html>no</html>", ""),
            (401, JSON, "<html>", ""),
            (401, JSON, "", ""),
            (404, JSON, '{"status":404,"error":"Not Found"}', ": Not Found"),
            (422, "application/xml", "<error/>", ""),
            (400, "application/problem+json", '{"title":"Bad","detail":"worse"}', ": worse"),
            (400, JSON, '{"error":{"message":"deep","code":"E1"}}', ": deep (E1)"),
            (400, JSON, '{"errors":["plain"]}', ": plain"),
            (400, JSON, "null", ""),
            (400, JSON, '{"message":{"a":1}}', ""),
            (400, JSON, '{"message":"\\u001b[31mred\\u202e\\r\\nline"}', ": [31mred line"),
        ],
    )
    def test_any_other_is_the_plain_one(self, status: int, content_type: str, body: str, detail: str) -> None:
        with serve(lambda exchange: exchange.send(status, body, content_type)) as server:
            with pytest.raises(SDKError) as caught:
                call(server_url=server.url)
        error = caught.value
        assert (type(error), error.status_code, error.content_type, error.body) == (
            SDKError,
            status,
            content_type,
            body,
        )
        assert str(error).replace("  ", " ") == f"getThing: {status} from GET {server.url}/thing{detail}"


def given(parts: RequestParts) -> Callable[[Any], RequestParts]:
    return lambda _: parts


def test_one_client_can_be_used_by_many_threads() -> None:
    def answer(exchange: Exchange) -> None:
        exchange.json({"size": int(exchange.request.target.rpartition("=")[2])})

    results: dict[int, int] = {}
    with serve(answer) as server, client(server_url=server.url) as api:

        def work(start: int) -> None:
            for number in range(start, start + 20):
                parts = RequestParts(f"/thing?n={number}")
                results[number] = api._core.call(operation, given(parts), RequestOptions()).object.size

        threads = [threading.Thread(target=work, args=(start,)) for start in range(0, 160, 20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert results == {number: number for number in range(160)}
