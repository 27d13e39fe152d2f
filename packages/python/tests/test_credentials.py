from __future__ import annotations

from typing import Any

import httpx
import pytest

from plex_api import (
    BasicCredential,
    InvalidRequestError,
    SDKError,
)
from plex_api._runtime.operation import RequestParts
from plex_api._runtime.options import RequestOptions
from plex_api._runtime.parameters import cookie, cookies
from plex_api._runtime.security import (
    anonymous,
    api_key_cookie,
    api_key_header,
    api_key_query,
    basic,
    bearer,
    either,
    together,
)

from .calling import QUICK, Recorder, call, client, operation


class TestCredentials:
    def test_may_come_from_functions_called_for_every_attempt(self) -> None:
        recorder = Recorder(httpx.Response(503), httpx.Response(404))
        tokens = iter(["t1", "t2"])
        with pytest.raises(SDKError):
            call(client=recorder.client, token=lambda: next(tokens), retries=QUICK)
        assert [request.headers["x-token"] for request in recorder.sent] == ["t1", "t2"]

    def test_may_come_from_the_environment_read_when_they_are_needed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        recorder = Recorder()
        api = client(client=recorder.client, token=None)
        monkeypatch.setenv("TEST_TOKEN", "from-environment")
        api._core.call(operation, None, RequestOptions())
        assert recorder.headers["x-token"] == "from-environment"

    @pytest.mark.parametrize("token", [None, "", lambda: None])
    def test_missing_ones_are_refused_with_what_to_do(self, token: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("TEST_TOKEN", raising=False)
        with pytest.raises(InvalidRequestError) as caught:
            call(token=token)
        assert str(caught.value) == (
            "getThing: cannot send GET http://127.0.0.1:1/thing: no credential; give the client the option token, or set "
            "the environment variable TEST_TOKEN"
        )

    def test_what_their_function_raises_is_raised(self) -> None:
        mine = KeyError("mine")

        def token() -> str:
            raise mine

        with pytest.raises(KeyError) as caught:
            call(token=token)
        assert caught.value is mine

    def test_an_async_function_needs_the_async_client(self) -> None:
        async def token() -> str:
            return "t"

        with pytest.raises(TypeError, match="use the async client"):
            call(token=token)

    def test_in_every_place(self) -> None:
        recorder = Recorder()
        parts = RequestParts("/thing?x=1", {"cookie": cookies(cookie("a", 1))})
        given: dict[str, Any] = {"client": recorder.client, "token": "a b&c", "login": BasicCredential("u", "pä")}
        call(parts, {"security": api_key_query("token", "key", "")}, **given)
        assert recorder.url == "http://127.0.0.1:1/thing?x=1&key=a%20b%26c"
        call(parts, {"security": api_key_cookie("token", "key", "")}, **given)
        assert recorder.headers["cookie"] == "a=1; key=a%20b%26c"
        call(change={"security": bearer("token", "")}, **given)
        assert recorder.headers["authorization"] == "Bearer a b&c"
        call(change={"security": basic("login", "")}, **given)
        assert recorder.headers["authorization"] == "Basic dTpww6Q="

    def test_alternatives_the_first_that_is_complete_anonymous_last(self) -> None:
        recorder = Recorder()
        one, other = api_key_query("token", "one", "NOT_SET"), api_key_header("other", "x-other", "NOT_SET")
        security = either(together(one, other), api_key_header("token", "x-token", "NOT_SET"), anonymous)
        call(change={"security": security}, client=recorder.client, token="t")
        assert (recorder.url, recorder.headers["x-token"]) == ("http://127.0.0.1:1/thing", "t")
        call(change={"security": security}, client=recorder.client, token=None)
        assert "x-token" not in recorder.headers
        call(change={"security": security}, client=recorder.client, other="o")
        assert "one=" in recorder.url
        assert recorder.headers["x-other"] == "o"
        with pytest.raises(InvalidRequestError, match="give the client the option token"):
            call(change={"security": either(one, other)}, token=None)


class Renewable:
    """Gives t1, t2 and so on, and does what it is told when one of them is refused."""

    def __init__(self, answer: Any) -> None:
        self.answer = answer
        self.count = 0
        self.told: list[tuple[int, str]] = []

    def __call__(self) -> str:
        self.count += 1
        return f"t{self.count}"

    def refused(self, error: SDKError[Any], secret: str) -> bool:
        self.told.append((error.status_code, secret))
        if isinstance(self.answer, Exception):
            raise self.answer
        return bool(self.answer)


class TestRenewableCredentials:
    def test_are_told_which_secret_was_refused_and_the_request_is_sent_once_more_whatever_its_method(self) -> None:
        recorder = Recorder(httpx.Response(498), httpx.Response(498))
        token = Renewable(True)
        with pytest.raises(SDKError):
            call(client=recorder.client, token=token, retries=False, change={"method": "POST"})
        assert token.told == [(498, "t1")]
        assert [request.headers["x-token"] for request in recorder.sent] == ["t1", "t2"]

    def test_go_on_with_other_retries(self) -> None:
        recorder = Recorder(httpx.Response(401), httpx.Response(503), httpx.Response(404))
        with pytest.raises(SDKError):
            call(client=recorder.client, token=Renewable(True), retries=QUICK)
        assert len(recorder.sent) == 3

    def test_decide_themselves_and_may_say_more(self) -> None:
        recorder = Recorder(httpx.Response(401), httpx.Response(401))
        with pytest.raises(SDKError):
            call(client=recorder.client, token=Renewable(False), retries=QUICK)
        better = ValueError("sign in again")
        with pytest.raises(ValueError, match="sign in again"):
            call(client=recorder.client, token=Renewable(better), retries=QUICK)
        assert len(recorder.sent) == 2

    def test_are_not_told_of_failures_of_the_server(self) -> None:
        token = Renewable(True)
        with pytest.raises(SDKError):
            call(client=Recorder(httpx.Response(500)).client, token=token, retries=False)
        assert token.told == []
