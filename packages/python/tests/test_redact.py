from __future__ import annotations

import io
import json
import logging
import pickle
import traceback
from base64 import b64encode
from contextlib import suppress
from typing import Any
from urllib.parse import quote, quote_plus

import httpx
import pytest

from plex_api import (
    BasicCredential,
    Hooks,
    OutgoingRequest,
    RequestError,
    ResponseMetadata,
    RetryOptions,
    SDKError,
    debug_logger,
)
from plex_api._runtime.body import form_body
from plex_api._runtime.operation import RequestParts
from plex_api._runtime.options import RequestOptions
from plex_api._runtime.redact import redact
from plex_api._runtime.security import api_key_query, basic, bearer
from plex_api._runtime.shape import model

from .calling import CANARY, Recorder, Thing, call, client
from .serving import Exchange, serve

FORMS = [
    *[CANARY, quote(CANARY, safe=""), quote_plus(CANARY), b64encode(CANARY.encode()).decode()],
    *[json.dumps(CANARY)[1:-1], repr(CANARY)[1:-1]],
]


def expect_no_canary(*values: Any) -> None:
    seen = []
    for value in values:
        seen += [str(value), repr(value), f"{value}"]
        if isinstance(value, BaseException):
            # As `traceback` shows it, with all causes and contexts.
            seen += [*traceback.format_exception(value), *map(repr, value.args)]
            seen += [repr(getattr(value, name)) for name in ("operation", "method", "url") if hasattr(value, name)]
    for form in FORMS:
        assert form not in "\n".join(seen)


def echo(status: int) -> Any:
    """Answers with everything that it was sent, in every place that errors are made of."""

    def answer(exchange: Exchange) -> None:
        request = exchange.request
        everything = " ".join([request.target, request.body.decode(), *request.headers.values(), *FORMS])
        body = {"errors": [{"code": 1, "message": everything}], "authToken": CANARY}
        exchange.json(body, status, x_echo=quote(everything))

    return answer


BODY = form_body({"Token": CANARY, "size": 1}, model(Thing))

VARIANTS: list[dict[str, Any]] = [
    {},
    {"login": BasicCredential("me", CANARY), "change": {"security": basic("login", "")}},
    {"change": {"security": bearer("token", "")}},
    {"change": {"security": api_key_query("token", "key", "")}},
    {"headers": {"Authorization": f"Bearer {CANARY}"}, "change": {"security": api_key_query("token", "key", "")}},
    {"parts": RequestParts(body=BODY), "change": {"method": "POST"}},
    {"parts": RequestParts(f"/thing?key={quote(CANARY, safe='')}", secrets=[CANARY])},
]


@pytest.mark.parametrize("status", [400, 401, 500, 0])
@pytest.mark.parametrize("variant", VARIANTS)
def test_nothing_that_is_shown_has_a_secret(status: int, variant: dict[str, Any]) -> None:
    log: list[str] = []
    everything = io.StringIO()
    handler = logging.StreamHandler(everything)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        with serve(echo(status) if status else lambda exchange: exchange.reset()) as server:
            options: dict[str, Any] = {"retries": RetryOptions(initial_delay_ms=0), "hooks": debug_logger(log.append)}
            with pytest.raises(RequestError) as caught:
                call(server_url=server.url, **options, **variant)
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
    # What the server sent is in a log of httpcore, which is its own to show.
    own = [line for line in everything.getvalue().splitlines() if "receive_response_headers" not in line]
    expect_no_canary(caught.value, caught.value.__cause__, caught.value.__context__, *log, *own)
    assert any("HTTP Request" in line for line in own) == (status > 0)


def test_a_result_a_client_and_a_model_show_no_secret() -> None:
    recorder = Recorder(httpx.Response(200, json={"Token": CANARY, "part": {"Token": CANARY}, "new": CANARY}))
    result = call(client=recorder.client)
    assert repr(result.object) == (
        "Thing(token=[redacted], part=Thing(token=[redacted]), additional_properties={'new': ...})"
    )
    expect_no_canary(result, client(), BasicCredential("me", CANARY))
    assert result.object.to_dict() == {"Token": CANARY, "part": {"Token": CANARY}, "new": CANARY}


def test_errors_can_be_pickled() -> None:
    with pytest.raises(SDKError) as caught:
        call(client=Recorder(httpx.Response(404, content='{"message":"no"}')).client)
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (type(copy), str(copy), copy.status_code, copy.body) == (
        SDKError,
        str(caught.value),
        404,
        '{"message":"no"}',
    )


def test_longer_secrets_first_and_controls_and_length() -> None:
    assert redact("abc ab", ["ab", "abc"]) == "[redacted] [redacted]"
    assert redact("a\x1b[31m\u202e\r\nb", []) == "a [31m b"
    assert redact("x" * 501, []) == f"{'x' * 500}…"


class TestDebugLogger:
    def lines(self, *answers: httpx.Response) -> list[str]:
        log: list[str] = []
        parts = RequestParts("/thing/7?q=private")
        recorder = Recorder(*answers)
        with suppress(SDKError):
            call(
                *(parts, {"path": "/thing/{id}"}, RequestOptions()),
                client=recorder.client,
                hooks=debug_logger(log.append),
                retries=RetryOptions(initial_delay_ms=0),
            )
        return [without_time(line) for line in log]

    def test_a_success_with_sizes_in_bytes_and_names_of_headers(self) -> None:
        headers = {"content-type": "application/json", "set-cookie": "hush"}
        body = '{"name":"ä"}'.encode()
        assert self.lines(httpx.Response(200, content=body, headers=headers)) == [
            "-> getThing GET http://127.0.0.1:1/thing/{id} {accept: application/json, x-token}",
            (
                "<- getThing GET http://127.0.0.1:1/thing/{id} 200 13 bytes N ms "
                "{content-type: application/json, set-cookie, content-length: 13}"
            ),
        ]

    def test_a_failure_and_its_retry(self) -> None:
        headers = {"retry-after": "0", "content-type": "text/plain"}
        log = self.lines(httpx.Response(503, content=b"no", headers=headers), httpx.Response(404))
        start = "!! getThing GET http://127.0.0.1:1/thing/{id}"
        assert (
            log[1]
            == f"{start} SDKError 503 2 bytes N ms {{retry-after: 0, content-type: text/plain, content-length: 2}}"
        )
        assert log[3] == f"{start} (retry 1) SDKError 404 0 bytes N ms {{}}"

    def test_takes_a_logger(self, caplog: pytest.LogCaptureFixture) -> None:
        with caplog.at_level(logging.DEBUG, logger="plex_api"):
            call(client=Recorder().client, hooks=debug_logger())
        assert [record.name for record in caplog.records if record.name == "plex_api"] == ["plex_api", "plex_api"]


def without_time(line: str) -> str:
    words = line.split(" ")
    return " ".join("N" if following == "ms" else word for word, following in zip(words, [*words[1:], ""], strict=True))


@pytest.mark.parametrize("token", ["t", "tt", "p"])
def test_secrets_of_one_or_two_characters_leave_messages_readable(token: str) -> None:
    with serve(lambda exchange: exchange.json({"error": "that is no token"}, 400)) as server:
        with pytest.raises(SDKError) as caught:
            call(server_url=server.url, token=token)
        assert str(caught.value) == f"getThing: 400 from GET {server.url}/thing: that is no token"


def locals_in(error: BaseException) -> str:
    """A traceback with local variables, as `pytest -l`, `cgitb` and collectors of errors show it; without the tests."""
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    links = [shown, shown.__cause__, shown.__context__]
    frames = [frame for link in links if link is not None for frame in link.stack]
    return "\n".join(str(frame.locals) for frame in frames if "/tests/" not in frame.filename)


@pytest.mark.parametrize("fault", ["answer", "connection", "header", "hook", "credential"])
def test_no_local_variable_in_a_traceback_shows_a_secret(fault: str) -> None:
    class Failing(Hooks):
        def after_success(self, request: OutgoingRequest, response: ResponseMetadata) -> None:
            raise LookupError("of a hook")

    def answer(exchange: Exchange) -> None:
        if fault == "connection":
            exchange.reset()
        else:
            exchange.json({"Token": CANARY}, 401 if fault == "answer" else 200)

    def no_credential() -> str:
        raise LookupError("of a credential function")

    sent = quote(CANARY, safe="")
    given: dict[str, Any] = {"retries": False, "headers": {"x-own": sent + ("\n" if fault == "header" else "")}}
    if fault == "hook":
        given["hooks"] = Failing()
    if fault == "credential":
        given["token"] = no_credential
    parts = RequestParts(target=f"/thing?a={sent}", headers={"x-mine": sent}, secrets=[CANARY])
    expected: type[Exception] = LookupError if fault in ("hook", "credential") else RequestError
    with serve(answer) as server, pytest.raises(expected) as caught:
        call(parts, server_url=server.url, request=RequestOptions(headers={"x-call": sent}), **given)
    seen = locals_in(caught.value)
    for form in FORMS:
        assert form not in seen


def test_a_pickled_error_has_no_credential_of_the_request() -> None:
    with serve(lambda exchange: exchange.json({"error": "no"}, 404)) as server, pytest.raises(SDKError) as caught:
        call(server_url=server.url)
    pickled = pickle.dumps(caught.value)
    assert CANARY.encode() not in pickled
    copy = pickle.loads(pickled)
    assert (copy.status_code, copy.body, str(copy)) == (404, '{"error": "no"}', str(caught.value))
