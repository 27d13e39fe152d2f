"""The environment or an option says through which proxy a request goes."""

from __future__ import annotations

import base64
import contextlib
import json
import socket
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

import plex_api
from plex_api import ConnectionError, InvalidRequestError, SDKError, TimeoutError
from plex_api._runtime.options import RequestOptions

from .calling import Thing, call, call_async, call_in, client, operation
from .patience import patiently
from .serving import Exchange, Server, certificate_in, serve
from .test_deadlines import listening

NAMES = ("http_proxy", "https_proxy", "no_proxy", "all_proxy")
LOGIN = "us%40er:p+%2Fw"


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("REQUEST_METHOD", *NAMES, *map(str.upper, NAMES)):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def proxy() -> Iterator[Server]:
    """A proxy that answers by itself, and refuses tunnels."""

    def answer(exchange: Exchange) -> None:
        if exchange.request.method == "CONNECT":
            exchange.send(502)
        else:
            exchange.json({"size": 1})

    with serve(answer) as server:
        yield server


def asked(proxy: Server) -> list[tuple[str, str]]:
    return [(request.method, request.target) for request in proxy.requests]


def test_http_goes_through_the_proxy_of_the_environment(proxy: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", proxy.url)
    assert call(server_url="http://api.test").object == Thing(size=1)
    assert asked(proxy) == [("GET", "http://api.test/thing")]


@pytest.mark.anyio
async def test_the_async_client_goes_through_it_too(proxy: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    assert (await call_async(server_url="http://api.test")).object == Thing(size=1)
    with pytest.raises(ConnectionError):
        await call_async(server_url="https://api.test", proxy=proxy.url, retries=False)
    assert asked(proxy) == [("GET", "http://api.test/thing"), ("CONNECT", "api.test:443")]


def test_https_goes_through_a_tunnel(proxy: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", proxy.url)
    with pytest.raises(ConnectionError):
        call(server_url="https://api.test", retries=False)
    assert asked(proxy) == [("CONNECT", "api.test:443")]
    assert "x-token" not in proxy.requests[0].headers


@contextlib.contextmanager
def tunnelling(port: int) -> Iterator[tuple[str, list[bytes]]]:
    """A proxy whose tunnels all end at a port of this machine; gives its URL and the heads of what it was asked."""
    heads: list[bytes] = []

    def treat(connection: socket.socket, stopped: threading.Event) -> None:
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            head += connection.recv(1)
        heads.append(head)
        with socket.create_connection(("127.0.0.1", port)) as target:
            connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            threading.Thread(target=pump, args=(target, connection), daemon=True).start()
            pump(connection, target)

    def pump(source: socket.socket, sink: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                sink.sendall(data)

    with listening(treat) as url:
        yield url, heads


def test_within_the_tunnel_there_is_tls_and_no_login_of_the_proxy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = certificate_in(tmp_path, "api.test")
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with serve(lambda exchange: exchange.json({"size": 1}), certificate) as server:
        with tunnelling(httpx.URL(server.url).port or 0) as (url, heads):
            with client(server_url="https://api.test", proxy=url.replace("//", f"//{LOGIN}@")) as api:
                for _ in range(2):
                    assert call_of(api) == Thing(size=1)
    assert len(heads) == 1
    assert b"Proxy-Authorization: Basic " + base64.b64encode(b"us@er:p+/w") in heads[0]
    assert [request.headers.get("proxy-authorization") for request in server.requests] == [None, None]


def call_of(api: Any) -> Any:
    return api._core.call(operation, None, RequestOptions()).object


def test_a_certificate_for_another_host_ends_a_tunnel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    certificate = certificate_in(tmp_path, "other.test")
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with serve(lambda exchange: exchange.json({"size": 1}), certificate) as server:
        with tunnelling(httpx.URL(server.url).port or 0) as (url, _), pytest.raises(ConnectionError):
            call(server_url="https://api.test", proxy=url, retries=False)
    assert server.requests == []


def test_the_login_goes_to_the_proxy(proxy: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", proxy.url.replace("//", f"//{LOGIN}@"))
    call(server_url="http://api.test")
    sent = proxy.requests[0].headers["proxy-authorization"]
    assert sent == "Basic " + base64.b64encode(b"us@er:p+/w").decode()


def test_a_proxy_that_refuses_is_an_error_without_its_login() -> None:
    def refuse(exchange: Exchange) -> None:
        exchange.send(407, proxy_authenticate='Basic realm="proxy"')

    with serve(refuse) as server:
        given = server.url.replace("//", "//me:s3cr3t-pass@")
        for url, kind in (("http://api.test", SDKError), ("https://api.test", ConnectionError)):
            caught: pytest.ExceptionInfo[Exception]
            with pytest.raises(kind, match="407") as caught:
                call(server_url=url, proxy=given, retries=False)
            assert "s3cr3t" not in f"{caught.value!r} {caught.value} {vars(caught.value)}"


ECHO = "s3cr3t p/w, s3cr3t%20p%2Fw, s3cr3t+p%2Fw, user:s3cr3t p/w, dXNlcjpzM2NyM3QgcC93"


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("head", [f"HTTP/1.1 407 {ECHO}\r\nx-echo: {ECHO}", f"HTTP/1.1 407 No\r\n{ECHO}", ECHO])
def test_what_a_proxy_repeats_of_its_login_is_not_shown(kind: str, scheme: str, head: str) -> None:
    body = json.dumps({"message": ECHO})

    def repeat(connection: socket.socket, stopped: threading.Event) -> None:
        connection.recv(65536)
        connection.sendall(f"{head}\r\ncontent-length: {len(body)}\r\n\r\n{body}".encode())

    with listening(repeat) as url:
        options: Any = {"server_url": f"{scheme}://api.test", "proxy": url.replace("//", "//user:s3cr3t%20p%2Fw@")}
        caught: pytest.ExceptionInfo[Exception]
        with pytest.raises((SDKError, ConnectionError)) as caught:
            call_in(kind, **options, retries=False)
    shown = "".join(traceback.format_exception(caught.value)) + repr(caught.value)
    assert "s3cr3t" not in shown
    assert "dXNlcjpzM2NyM3QgcC93" not in shown


def test_a_redirect_that_a_proxy_answers_to_connect_is_not_followed(proxy: Server) -> None:
    with serve(lambda exchange: exchange.send(302, location=f"{proxy.url}/elsewhere")) as server:
        with pytest.raises(ConnectionError):
            call(server_url="https://api.test", proxy=server.url, retries=False)
    assert asked(proxy) == []


def dripping(connection: socket.socket, stopped: threading.Event) -> None:
    connection.recv(65536)
    connection.sendall(b"HTTP/1.1 200 OK\r\nx-drip: ")
    while not stopped.wait(0.005):
        connection.sendall(b"x")


def silent(connection: socket.socket, stopped: threading.Event) -> None:
    stopped.wait()


def silent_tunnel(connection: socket.socket, stopped: threading.Event) -> None:
    connection.recv(65536)
    connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    stopped.wait()


@pytest.mark.parametrize("treat", [dripping, silent, silent_tunnel])
def test_the_time_limit_holds_while_a_tunnel_is_made(treat: Callable[[socket.socket, threading.Event], None]) -> None:
    def attempt(limit: float) -> str:
        with pytest.raises(TimeoutError) as caught:
            call(server_url="https://api.test", proxy=url, timeout_ms=limit, retries=False)
        return caught.value.phase

    with listening(treat) as url:
        assert patiently(200, attempt, lambda phase: phase == "headers") == "headers"


@pytest.mark.parametrize(
    "bad", ["", "ftp://proxy", "https://me:s3cr3t@proxy:1", "http://me:s3cr3t@proxy:70000", "http://"]
)
def test_what_is_no_proxy_is_refused_without_being_shown(bad: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match=r"^proxy must be http://\[user:password@\]host\[:port\]$"):
        plex_api.PlexAPI(proxy=bad)
    if bad:
        monkeypatch.setenv("HTTPS_PROXY", bad)
        with pytest.raises(InvalidRequestError, match="the variable HTTPS_PROXY must be http://") as caught:
            call(server_url="https://api.test")
        assert "s3cr3t" not in str(caught.value)


def test_an_http_client_of_the_users_has_proxies_of_its_own(proxy: Server) -> None:
    with pytest.raises(ValueError, match="give either proxy or client"):
        plex_api.PlexAPI(proxy=False, client=httpx.Client())
    with serve(lambda exchange: exchange.json({"size": 1})) as server, httpx.Client(trust_env=False) as http:
        call(server_url=server.url, client=http)
    assert asked(proxy) == []


def test_netrc_gives_no_credentials(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login me password s3cr3t\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    with serve(lambda exchange: exchange.json({"size": 1})) as server:
        call(server_url=server.url)
    assert "authorization" not in server.requests[0].headers
