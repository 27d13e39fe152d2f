from __future__ import annotations

from typing import Any

import httpx
import pytest

from plex_api import (
    OutgoingRequest,
    ResponseMetadata,
    SDKError,
)
from plex_api._runtime.options import Hooks

from .calling import QUICK, Recorder, call, call_async


class Logging(Hooks):
    def __init__(self, name: str, log: list[str]) -> None:
        self.name, self.log = name, log

    def before_request(self, request: OutgoingRequest) -> None:
        self.log.append(f"{self.name} before {request.attempt}")
        request.headers["x-trace"] = self.name

    def after_success(self, request: OutgoingRequest, response: ResponseMetadata) -> None:
        self.log.append(f"{self.name} success {response.status_code}")

    def after_error(self, request: OutgoingRequest, error: Exception) -> None:
        self.log.append(f"{self.name} error {error.status_code if isinstance(error, SDKError) else error}")


class TestHooks:
    def test_surround_every_attempt_in_order_and_may_change_headers(self) -> None:
        log: list[str] = []
        recorder = Recorder(httpx.Response(503))
        call(client=recorder.client, hooks=[Logging("one", log), Logging("two", log)], retries=QUICK)
        assert ", ".join(log) == (
            "one before 0, two before 0, one error 503, two error 503, one before 1, two before 1, one success 200, "
            "two success 200"
        )
        assert recorder.headers["x-trace"] == "two"

    @pytest.mark.parametrize("event", ["before_request", "after_success", "after_error"])
    def test_what_one_raises_ends_the_call(self, event: str) -> None:
        mine = RuntimeError("mine")

        def fail(*_: Any) -> None:
            raise mine

        hooks = Hooks()
        setattr(hooks, event, fail)
        recorder = Recorder(httpx.Response(503 if event == "after_error" else 200, json={}))
        with pytest.raises(RuntimeError) as caught:
            call(client=recorder.client, hooks=hooks)
        assert caught.value is mine
        assert len(recorder.sent) == (0 if event == "before_request" else 1)

    @pytest.mark.anyio
    async def test_are_awaited_by_the_async_client(self) -> None:
        seen: list[str] = []

        class Slow(Hooks):
            async def before_request(self, request: OutgoingRequest) -> None:
                request.headers["x-late"] = "1"

            async def after_success(self, request: OutgoingRequest, response: ResponseMetadata) -> None:
                seen.append(response.raw_response.request.headers["x-late"])

        transport = httpx.MockTransport(lambda _: httpx.Response(200, json={}))
        async with httpx.AsyncClient(transport=transport) as http:
            await call_async(client=http, hooks=Slow())
        assert seen == ["1"]
