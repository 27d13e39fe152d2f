"""Waiting for a PIN, by a clock that only moves when somebody sleeps."""

from __future__ import annotations

import asyncio
import sys
import time
from typing import Any

import httpx
import pytest

from plex_api import AsyncPlexAPI, PlexAPI, PollOptions
from plex_api.models import errors


class Clock:
    def __init__(self) -> None:
        self.now = time.monotonic()
        self.slept: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    for name, module in list(sys.modules.items()):
        if name.startswith("plex_api._runtime") and hasattr(module, "monotonic"):
            monkeypatch.setattr(module, "monotonic", clock.monotonic)
    monkeypatch.setattr(time, "monotonic", clock.monotonic)
    monkeypatch.setattr(time, "sleep", clock.sleep)
    return clock


Answer = httpx.Response


def pin(**fields: Any) -> Answer:
    return Answer(200, json={"id": 7, "code": "abcd", "authToken": None, "expiresIn": 900, **fields})


def confirmed() -> Answer:
    return pin(authToken="a-token")


class Service:
    """Answers in turn; the last answer again and again."""

    def __init__(self, *answers: Answer) -> None:
        self.answers = answers
        self.requests = 0

    def __call__(self, request: httpx.Request) -> Answer:
        self.requests += 1
        answer = self.answers[min(self.requests, len(self.answers)) - 1]
        return Answer(answer.status_code, headers=answer.headers, content=answer.content)

    def wait(self, polling: PollOptions[Any] | None = None) -> Any:
        http = httpx.Client(transport=httpx.MockTransport(self))
        with PlexAPI(client=http, retries=False) as client:
            return client.pins.wait_for_pin(7, polling=polling)


def test_it_asks_at_once_and_then_once_a_second(clock: Clock) -> None:
    assert Service(pin(), pin(), confirmed()).wait().pin.auth_token == "a-token"
    assert clock.slept == [1, 1]


def test_the_caller_says_how_often(clock: Clock) -> None:
    Service(pin(), confirmed()).wait(PollOptions(interval_ms=20))
    assert clock.slept == [0.02]


def test_it_ends_before_it_waits_in_vain(clock: Clock) -> None:
    with pytest.raises(errors.PollTimeoutError) as caught:
        Service(pin()).wait(PollOptions(max_wait_ms=2500))
    assert not caught.value.expired
    assert clock.slept == [1, 1]


def test_it_ends_when_the_pin_expires_and_no_later(clock: Clock) -> None:
    with pytest.raises(errors.PollTimeoutError) as caught:
        Service(pin(expiresIn=3), pin()).wait()
    assert caught.value.expired
    assert clock.slept == [1, 1]


def test_retry_after_is_waited_for_and_never_less_than_the_interval(clock: Clock) -> None:
    limited = [Answer(429, headers={"retry-after": after}) for after in ("7", "0", "soon")]
    Service(*limited, confirmed()).wait()
    assert clock.slept == [7, 1, 1]


def test_retry_after_that_is_longer_than_the_wait_ends_it(clock: Clock) -> None:
    with pytest.raises(errors.PollTimeoutError):
        Service(Answer(429, headers={"retry-after": "61"})).wait(PollOptions(max_wait_ms=60_000))
    assert clock.slept == []


def test_every_other_error_ends_it(clock: Clock) -> None:
    gone = Answer(404, json={"errors": [{"code": 1020, "message": "Code not found or expired"}]})
    with pytest.raises(errors.GetPinNotFound, match=r"^get_pin: 404 from GET .*Code not found or expired"):
        Service(pin(), gone).wait()
    assert clock.slept == [1]


@pytest.mark.usefixtures("clock")
def test_the_caller_sees_each_result_and_ends_it_with_false_or_an_error() -> None:
    seen: list[int] = []

    def on_result(result: Any) -> bool:
        seen.append(result.pin.expires_in)
        return len(seen) < 2

    last = Service(pin(), pin(expiresIn=899), confirmed()).wait(PollOptions(on_result=on_result))
    assert seen == [900, 899]
    assert last.pin.auth_token is None

    def fail(_: Any) -> None:
        raise LookupError("of the caller")

    with pytest.raises(LookupError, match="of the caller"):
        Service(pin()).wait(PollOptions(on_result=fail))


def test_a_task_that_is_cancelled_waits_no_longer() -> None:
    service = Service(pin())

    async def cancel_between_two_requests() -> None:
        asked = asyncio.Event()
        http = httpx.AsyncClient(transport=httpx.MockTransport(service))
        async with AsyncPlexAPI(client=http) as client:
            polling: PollOptions[Any] = PollOptions(interval_ms=600_000, on_result=lambda _: asked.set())
            waiting = asyncio.ensure_future(client.pins.wait_for_pin(7, polling=polling))
            await asked.wait()
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting

    asyncio.run(cancel_between_two_requests())
    assert service.requests == 1
