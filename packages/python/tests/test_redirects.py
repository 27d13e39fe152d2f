from __future__ import annotations

import httpx
import pytest

from plex_api import SDKError
from plex_api._runtime.body import json_body, text_body
from plex_api._runtime.operation import RequestParts

from .calling import CANARY, JSON, Thing, call
from .serving import Exchange, serve


class TestRedirects:
    def test_the_same_origin_gets_everything_again(self) -> None:
        def answer(exchange: Exchange) -> None:
            if exchange.request.target == "/thing":
                exchange.send(307, "moved", location="/other?x=1")
            else:
                exchange.json({"size": 1})

        with serve(answer) as server:
            response = call(RequestParts(body=text_body("secret body")), {"method": "PUT"}, server_url=server.url)
        assert (response.status_code, response.object) == (200, Thing(size=1))
        second = server.requests[1]
        assert (second.method, second.target, second.body) == ("PUT", "/other?x=1", b"secret body")
        assert (second.headers["x-token"], second.headers["content-type"]) == (CANARY_SENT, "text/plain")

    @pytest.mark.parametrize(
        ("status", "method", "expected"),
        [
            (301, "POST", "GET"),
            (302, "POST", "GET"),
            (303, "POST", "GET"),
            (303, "PUT", "GET"),
            (307, "POST", "POST"),
            (308, "POST", "POST"),
            (302, "PUT", "PUT"),
            (303, "HEAD", "HEAD"),
        ],
    )
    def test_some_change_the_method(self, status: int, method: str, expected: str) -> None:
        def answer(exchange: Exchange) -> None:
            if exchange.number == 1:
                exchange.send(status, location="/other")
            elif exchange.request.method == "HEAD":
                exchange.start(200, JSON, content_length="2")
            else:
                exchange.json({})

        parts = RequestParts() if method == "HEAD" else RequestParts(body=json_body({"a": 1}))
        with serve(answer) as server:
            if method == "HEAD":
                with pytest.raises(SDKError):
                    call(parts, {"method": method}, server_url=server.url)
            else:
                call(parts, {"method": method}, server_url=server.url)
        second = server.requests[1]
        assert second.method == expected
        assert second.body == (b'{"a":1}' if expected in ("POST", "PUT") else b"")
        assert ("content-type" in second.headers) == (expected in ("POST", "PUT"))

    def test_another_origin_gets_neither_credentials_nor_other_headers(self) -> None:
        with serve(lambda exchange: exchange.json({"size": 3})) as other:
            with serve(lambda exchange: exchange.send(302, location=f"{other.url}/x")) as server:
                headers = {"Authorization": "Bearer s", "Cookie": "s=1", "X-Any": "s"}
                http = httpx.Client(headers={"X-Own": "s"}, cookies={"c": "s"}, auth=("u", "p"))
                with http:
                    assert call(server_url=server.url, headers=headers, client=http).object == Thing(size=3)
        sent = set(other.requests[0].headers)
        assert sent <= {"host", "accept", "accept-encoding", "connection", "user-agent"}

    def test_another_origin_does_not_get_a_body(self) -> None:
        with serve(lambda exchange: exchange.json({})) as other:
            with serve(lambda exchange: exchange.send(307, location=f"{other.url}/x")) as server:
                with pytest.raises(SDKError, match=f"redirected to {other.url}, which must not get the body"):
                    call(RequestParts(body=text_body("s")), {"method": "PUT"}, server_url=server.url)
        assert other.requests == []

    @pytest.mark.parametrize("location", ["ftp://x/", "http://u:p@127.0.0.1/", "http://[", "http://"])
    def test_an_address_that_cannot_be_followed_is_an_error(self, location: str) -> None:
        with serve(lambda exchange: exchange.send(302, location=location)) as server:
            with pytest.raises(SDKError, match=r"302 from GET .* redirected to an address that cannot be followed"):
                call(server_url=server.url)

    def test_five_are_followed(self) -> None:
        with serve(lambda exchange: exchange.send(302, location="/again")) as server:
            with pytest.raises(SDKError, match="redirected too often"):
                call(server_url=server.url)
        assert len(server.requests) == 6

    def test_a_redirect_that_says_not_where_to_is_an_error(self) -> None:
        with serve(lambda exchange: exchange.send(304)) as server, pytest.raises(SDKError, match="304 from"):
            call(server_url=server.url)


CANARY_SENT = CANARY.encode("latin-1").decode("latin-1")
