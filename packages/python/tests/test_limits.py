"""How much of a response is read: no more than `max_response_bytes`, counted after decompression."""

from __future__ import annotations

import gzip
import math
import tracemalloc
import zlib
from importlib.metadata import version
from typing import Any

import anyio
import httpx
import pytest

from plex_api import ConnectionError, ResponseTooLargeError
from plex_api._runtime.attempt import Attempt, DeadlineError
from plex_api._runtime.bounded import BoundedStream
from plex_api._runtime.channel import SyncChannel
from plex_api._runtime.inflate import PIECE, ended, inflated, inflaters
from plex_api._runtime.operation import Outcome
from plex_api._runtime.options import OperationName, RequestOptions

from .calling import JSON, QUICK, Thing, call, call_in
from .serving import Exchange, serve

BODY = b'{"size": 12345}'
BYTES = {"outcomes": (Outcome(200, "application/octet-stream", field="object", encoding="bytes"),)}


def endless(status: int, sent: list[int], content: bytes = b"x" * 65_536, **headers: str) -> Any:
    def answer(exchange: Exchange) -> None:
        exchange.start(status, JSON, connection="close", **headers)
        exchange.end()
        try:
            while True:
                exchange.write(content)
                sent.append(len(content))
        except OSError:
            """The client has had enough."""

    return answer


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("status", [200, 401, 503])
def test_of_an_endless_body_no_more_is_read_than_the_limit(kind: str, status: int) -> None:
    sent: list[int] = []
    with serve(endless(status, sent)) as server:
        with pytest.raises(ResponseTooLargeError) as caught:
            call_in(kind, server_url=server.url, max_response_bytes=100_000, retries=QUICK)
        assert len(server.requests) == 1
        assert caught.value.max_response_bytes == 100_000
        assert str(caught.value) == (
            f"getThing: too long a body from GET {server.url}/thing: "
            "it has more than 100000 bytes; raise max_response_bytes if that is right"
        )
    # What the operating system keeps on the way is some megabytes.
    assert sum(sent) < 2**26


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_bytes_count_after_decompression_and_no_more_are_unfolded(kind: str) -> None:
    content = gzip.compress(bytes(2**26))
    with serve(lambda exchange: exchange.send(200, content, JSON, content_encoding="gzip")) as server:
        tracemalloc.start()
        try:
            with pytest.raises(ResponseTooLargeError):
                call_in(kind, server_url=server.url, max_response_bytes=2**20)
            assert tracemalloc.get_traced_memory()[1] < 2**24
        finally:
            tracemalloc.stop()
        assert len(server.requests) == 1


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_the_limit_itself_is_allowed_and_a_call_may_have_another_or_none(kind: str) -> None:
    with serve(lambda exchange: exchange.send(200, BODY, JSON)) as server:
        given = {"kind": kind, "server_url": server.url}
        assert call_in(**given, max_response_bytes=15).object == Thing(size=12345)
        for limit in (15, math.inf):
            request = RequestOptions(max_response_bytes=limit)
            assert call_in(**given, max_response_bytes=14, request=request).status_code == 200
        with pytest.raises(ResponseTooLargeError):
            call_in(**given, request=RequestOptions(max_response_bytes=14))
        with pytest.raises(ResponseTooLargeError):
            call_in(**given, max_response_bytes=0)


def test_64_mib_are_allowed_where_nothing_is_said() -> None:
    content = bytes(2**26 + 1)
    with serve(lambda exchange: exchange.send(200, content, "application/octet-stream")) as server:
        with pytest.raises(ResponseTooLargeError) as caught:
            call(server_url=server.url, change=BYTES)
        assert caught.value.max_response_bytes == 67_108_864
        request = RequestOptions(max_response_bytes=2**26 + 1)
        assert len(call(server_url=server.url, change=BYTES, request=request).object) == 2**26 + 1


def test_a_body_that_the_transport_has_read_counts_too() -> None:
    client = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, json={"size": 12345})))
    assert call(client=client).object == Thing(size=12345)
    with pytest.raises(ResponseTooLargeError):
        call(client=client, max_response_bytes=13)


def test_what_was_unfolded_is_the_body_of_the_raw_response() -> None:
    content = gzip.compress(BODY)
    with serve(lambda exchange: exchange.send(200, content, JSON, content_encoding="gzip")) as server:
        response = call(server_url=server.url).raw_response
        assert response.content == BODY
        assert "content-encoding" not in response.headers
        assert server.requests[0].headers["accept-encoding"] == "gzip, deflate"


def undone(coding: str, content: bytes, size: int) -> bytes:
    by = inflaters(coding)
    assert by is not None
    pieces = [piece for start in range(0, len(content), size) for piece in inflated(content[start : start + size], by)]
    pieces += ended(by)
    assert max(map(len, pieces), default=0) <= PIECE
    return b"".join(pieces)


def raw_deflate(content: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(content) + compressor.flush()


TEXT = b"abc" * 100_000


@pytest.mark.parametrize("size", [1, 7, 1_000_000])
@pytest.mark.parametrize(
    ("coding", "content", "expected"),
    [
        ("gzip", gzip.compress(TEXT), TEXT),
        ("X-GZip", gzip.compress(TEXT), TEXT),
        ("gzip", gzip.compress(b"a") + gzip.compress(TEXT) + gzip.compress(b"b"), b"a" + TEXT + b"b"),
        ("gzip", gzip.compress(b"a") + bytes(20), b"a"),
        ("gzip", b"", b""),
        ("deflate", zlib.compress(TEXT), TEXT),
        ("deflate", raw_deflate(TEXT), TEXT),
        ("gzip, identity, deflate", zlib.compress(gzip.compress(TEXT)), TEXT),
    ],
)
def test_codings(coding: str, content: bytes, expected: bytes, size: int) -> None:
    assert undone(coding, content, size) == expected


@pytest.mark.parametrize("cut", [5, 12, -8, -1])
def test_a_body_that_was_compressed_and_cut_is_a_broken_connection(cut: int) -> None:
    content = gzip.compress(BODY)[:cut]
    with serve(lambda exchange: exchange.send(200, content, JSON, content_encoding="gzip")) as server:
        with pytest.raises(ConnectionError, match="the compressed body is not complete"):
            call(server_url=server.url, retries=QUICK)
        assert len(server.requests) == 3


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_huge_body_of_which_little_is_unfolded(kind: str) -> None:
    # A gigabyte, in a megabyte.
    content = gzip.compress(b"\0" * 2**24) * 64
    with serve(lambda exchange: exchange.send(200, content, JSON, content_encoding="gzip")) as server:
        tracemalloc.start()
        with pytest.raises(ResponseTooLargeError):
            call_in(kind, server_url=server.url)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert len(server.requests) == 1
    assert peak < 2**28


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_no_more_is_unfolded_when_the_time_is_up(kind: str) -> None:
    content = gzip.compress(gzip.compress(b"\0" * 2**24) * 4)
    attempt = Attempt(OperationName("get-thing", "GET", "/thing", "get_thing"), 0, 0, math.inf, SyncChannel(None))
    stream = BoundedStream(httpx.ByteStream(content), inflaters("gzip, gzip") or [], attempt, httpx.Response(200))

    async def read() -> list[bytes]:
        return [piece async for piece in stream] if kind == "async" else list(stream)

    with pytest.raises(DeadlineError):
        anyio.run(read)


def test_a_header_of_64_kilobytes() -> None:
    with serve(lambda exchange: exchange.send(200, b"{}", JSON, x_long="a" * 65_536)) as server:
        if tuple(map(int, version("httpcore").split("."))) >= (0, 17, 1):
            assert len(call(server_url=server.url).raw_response.headers["x-long"]) == 65_536
            return
        with pytest.raises(ConnectionError, match=r"its headers are longer than the client takes$"):
            call(server_url=server.url, retries=QUICK)
        assert len(server.requests) == 1
    pytest.skip(f"httpcore {version('httpcore')} takes 16 kB, which no option raises; since 0.17.1 it takes 100 kB")


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_headers_without_end(kind: str) -> None:
    def answer(exchange: Exchange) -> None:
        exchange.write(b"HTTP/1.1 200 OK\r\nx: " + b"x" * 2**20)

    with serve(answer) as server:
        with pytest.raises(ConnectionError, match="its headers are longer than the client takes"):
            call_in(kind, server_url=server.url, retries=QUICK)
        assert len(server.requests) == 1


def test_a_coding_that_is_not_known_is_left_as_it_is() -> None:
    assert inflaters("br") is None
    assert inflaters("gzip, br") is None
    assert inflaters("") == []
