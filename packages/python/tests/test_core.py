from __future__ import annotations

from typing import Any

import httpx
import pytest

from plex_api import (
    InvalidRequestError,
    ResponseValidationError,
    SDKError,
)
from plex_api._runtime.body import json_body
from plex_api._runtime.operation import Outcome, RequestParts, Server
from plex_api._runtime.options import RequestOptions
from plex_api._runtime.parameters import form, with_query

from .calling import CANARY, Recorder, Thing, call, client, operation
from .serving import Exchange, serve


def test_a_call_gives_content_type_status_raw_response_and_body() -> None:
    recorder = Recorder()
    response = call(client=recorder.client, device="d", token="t")
    assert (response.content_type, response.status_code, response.object) == ("application/json", 200, Thing(size=1))
    assert isinstance(response.raw_response, httpx.Response)
    assert response.raw_response.json() == {"size": 1}
    assert recorder.headers.items() >= {"accept": "application/json", "x-device": "d", "x-token": "t"}.items()


OWN = {"server": Server("https://own.example/v2/")}


class TestServer:
    def url(self, change: dict[str, Any] | None = None, server_url: str | None = None, **options: Any) -> str:
        recorder = Recorder()
        call(change=change, request=RequestOptions(server_url), client=recorder.client, **options)
        return recorder.url

    def test_of_the_call_then_of_the_operation_then_of_the_client_then_of_the_api(self) -> None:
        assert self.url() == "http://127.0.0.1:1/thing"
        assert self.url(port="9") == "http://127.0.0.1:9/thing"
        assert self.url(server_index=1) == "http://127.0.0.1:2/thing"
        assert call_url("https://client.example") == "https://client.example/thing"
        assert call_url("https://client.example", OWN) == "https://own.example/v2/thing"
        assert self.url(OWN, "https://call.example") == "https://call.example/thing"

    def test_is_joined_without_a_double_slash(self) -> None:
        assert self.url(server_url="https://host/api//") == "https://host/api/thing"

    @pytest.mark.parametrize(
        "url",
        [
            "ftp://host",
            "host",
            "",
            "https://",
            "https://u:p@host",
            "https://h?a=b",
            "https://h#x",
            "https://a\\@b",
            "data:,x",
        ],
    )
    def test_anything_else_is_refused(self, url: str) -> None:
        recorder = Recorder()
        with pytest.raises(InvalidRequestError, match="cannot send GET /thing: the server URL must be http"):
            call(client=recorder.client, server_url=url)
        assert recorder.sent == []

    def test_an_index_that_the_api_does_not_have_is_refused(self) -> None:
        with pytest.raises(InvalidRequestError):
            call(server_index=7)


def call_url(server_url: str, change: dict[str, Any] | None = None) -> str:
    recorder = Recorder()
    call(change=change, client=recorder.client, server_url=server_url)
    return recorder.url


class TestHeaders:
    def test_those_of_the_call_replace_those_of_the_operation_which_replace_those_of_the_client(self) -> None:
        recorder = Recorder()
        headers = {"X-Device": "client", "X-Other": "client", "X-Third": "client", "X-None": None}
        parts = RequestParts(headers={"x-other": "operation", "x-third": "operation", "x-device": None})
        call(
            parts,
            None,
            RequestOptions(headers={"X-THIRD": "call"}),
            client=recorder.client,
            device="o",
            headers=headers,
        )
        expected = {"x-device": "client", "x-other": "operation", "x-third": "call"}
        assert recorder.headers.items() >= expected.items()
        assert "x-none" not in recorder.headers

    @pytest.mark.parametrize("value", ["a\r\nx-evil: 1", "a\n", "a\0", "\U0001f600", "ă"])
    def test_what_cannot_be_sent_is_refused_and_not_shown(self, value: str) -> None:
        with pytest.raises(InvalidRequestError) as caught:
            call(token=f"hush{value}")
        assert "the value of header x-token has a line break" in str(caught.value)
        assert "hush" not in str(caught.value)

    def test_a_name_that_is_none_is_refused(self) -> None:
        with pytest.raises(InvalidRequestError, match="cannot be the name of a header"):
            call(headers={"x y": "1"})

    def test_latin_1_is_sent(self) -> None:
        with serve(lambda exchange: exchange.json({})) as server:
            call(server_url=server.url, device=" é ")
        assert server.requests[0].headers["x-device"] == "é"


def test_what_goes_wrong_while_a_request_is_built_names_the_operation() -> None:
    with pytest.raises(
        InvalidRequestError, match="getThing: cannot send GET /thing: Object of type object is not JSON"
    ):
        client()._core.call(operation, lambda _: RequestParts(body=json_body(object())), RequestOptions())


class TestOutcomes:
    outcomes = (
        Outcome(200, "application/json", field="object"),
        Outcome(200, "text/plain", field="object", encoding="text"),
        Outcome(200, "image/*", field="object", encoding="bytes"),
        Outcome(204),
    )

    def answer(self, body: bytes, status: int = 200, content_type: str | None = None) -> Any:
        headers = {} if content_type is None else {"content-type": content_type}
        recorder = Recorder(httpx.Response(status, content=body, headers=headers))
        return call(change={"outcomes": self.outcomes}, client=recorder.client, retries=False)

    def test_text_bytes_nothing(self) -> None:
        assert self.answer(b"x", 200, "text/plain; charset=utf-8").object == "x"
        assert self.answer(b"\0\xff", 200, "image/png").object == b"\0\xff"
        assert self.answer(b"", 204).object is None

    def test_another_2xx_with_a_declared_type_is_a_success(self) -> None:
        assert self.answer(b'{"a":1}', 201, "application/vnd.x+json").object == {"a": 1}

    def test_json_without_a_content_type(self) -> None:
        assert self.answer(b"[1]").object == [1]

    @pytest.mark.parametrize(
        ("body", "status", "content_type", "message"),
        [
            (
                b"<html>",
                200,
                "text/html",
                "the content type is text/html, expected application/json or text/plain or image/*",
            ),
            (b"", 200, "application/json", "the body is empty, JSON was expected"),
            (b'{"a":', 200, "application/json", "the body is not complete, valid JSON"),
            (b"NaN", 200, "application/json", "the body is not valid JSON: it has NaN"),
            (b"[" * 100_000, 200, "application/json", "the body is nested deeper than 512 levels"),
            (b"[" * 513 + b"]" * 513, 200, "application/json", "the body is nested deeper than 512 levels"),
            (b'{"a":' * 513 + b"1" + b"}" * 513, 200, "application/json", "the body is nested deeper than 512 levels"),
            (b"<a/>", 202, "application/xml", "the content type is application/xml"),
        ],
    )
    def test_anything_else_is_an_error(self, body: bytes, status: int, content_type: str, message: str) -> None:
        with pytest.raises(SDKError) as caught:
            self.answer(body, status, content_type)
        error = caught.value
        assert (error.status_code, error.content_type, error.body, error.data) == (
            status,
            content_type,
            body.decode(),
            None,
        )
        assert f"getThing: {status} from GET http://127.0.0.1:1/thing: {message}" in str(error)
        assert error.__cause__ is None
        assert error.__context__ is None

    def test_big_integers_keep_every_digit(self) -> None:
        assert self.answer(b"[12345678901234567890123]", 200, "application/json").object == [12345678901234567890123]
        assert self.answer(b"9" * 5000, 200, "application/json").object == float("inf")


def test_strict_clients_list_what_does_not_fit_the_schema_others_do_not_care() -> None:
    def answer() -> httpx.Client:
        return Recorder(httpx.Response(200, json={"size": "hush"})).client

    with pytest.raises(ResponseValidationError) as caught:
        call(client=answer(), validate_responses=True)
    assert [tuple(issue) for issue in caught.value.issues] == [("$.size", "must be integer, is string")]
    assert "hush" not in str(caught.value)
    assert call(client=answer()).object.size == "hush"
    assert call(client=Recorder().client, validate_responses=True).object.size == 1


def test_bodies_and_targets_arrive_byte_for_byte() -> None:
    target = with_query(
        "/a%2Fb%3F%23%25/c", form("q", "a+b c/[]{}|\\^`\"'<>ü"), form("r", ":/?@!$'()*,;=%41[]", allow_reserved=True)
    )

    def answer(exchange: Exchange) -> None:
        exchange.json({})

    with serve(answer) as server:
        call(
            RequestParts(target, body=json_body({"a": "ä\ud800"})), {"method": "POST"}, server_url=f"{server.url}/base/"
        )
    (request,) = server.requests
    assert (request.method, request.target, request.body) == ("POST", f"/base{target}", '{"a":"ä\ufffd"}'.encode())
    assert request.headers["content-type"] == "application/json"
    assert request.headers["x-token"] == CANARY.encode("latin-1").decode("latin-1")


def test_a_closed_client_says_so() -> None:
    api = client()
    api.close()
    with pytest.raises(InvalidRequestError, match="the client is closed"):
        api._core.call(operation, None, RequestOptions())


def test_a_client_of_the_user_is_not_closed() -> None:
    recorder = Recorder()
    call(client=recorder.client)
    assert not recorder.client.is_closed


def test_cookies_of_a_response_are_not_sent_back() -> None:
    with serve(lambda exchange: exchange.json({}, set_cookie="a=1")) as server, client(server_url=server.url) as api:
        for _ in range(2):
            api._core.call(operation, None, RequestOptions())
    assert "cookie" not in server.requests[1].headers


def test_a_method_is_sent_as_it_is_written() -> None:
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.method)
        if len(sent) == 1:
            return httpx.Response(307, headers={"location": "/other"})
        return httpx.Response(200, json={}, headers={"content-type": "application/json"})

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        call(None, {"method": "link"}, server_url="http://127.0.0.1", client=http)
    assert sent == ["link", "link"]
