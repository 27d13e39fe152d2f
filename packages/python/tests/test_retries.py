from __future__ import annotations

from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from typing import Any

import pytest

from plex_api import RetryOptions, SDKError
from plex_api._runtime.body import text_body
from plex_api._runtime.operation import RequestParts
from plex_api._runtime.options import RequestOptions

from .calling import QUICK, call
from .serving import Exchange, serve


class TestRetries:
    @pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
    def test_then_success(self, status: int) -> None:
        def answer(exchange: Exchange) -> None:
            exchange.json({}) if exchange.number > 1 else exchange.send(status)

        with serve(answer) as server:
            assert call(server_url=server.url, retries=QUICK).status_code == 200

    def test_give_up_with_the_last_error(self) -> None:
        with serve(lambda exchange: exchange.send(499 + exchange.number)) as server, pytest.raises(SDKError) as caught:
            call(server_url=server.url, retries=QUICK)
        assert (caught.value.status_code, len(server.requests)) == (501, 2)
        with serve(lambda exchange: exchange.send(503)) as busy, pytest.raises(SDKError):
            call(server_url=busy.url, retries=QUICK)
        assert len(busy.requests) == 3

    def test_retry_after_decides(self) -> None:
        past = format_datetime(datetime.now(timezone.utc) - timedelta(seconds=5), usegmt=True)

        def answer(exchange: Exchange) -> None:
            if exchange.number > 2:
                exchange.json({})
            else:
                exchange.send(429, retry_after="0" if exchange.number == 1 else past)

        with serve(answer) as server:
            call(server_url=server.url, retries=RetryOptions(initial_delay_ms=1e6, max_delay_ms=1e6))
        assert len(server.requests) == 3

    @pytest.mark.parametrize(
        "after", ["3600", format_datetime(datetime.now(timezone.utc) + timedelta(days=1), usegmt=True)]
    )
    def test_a_longer_wait_than_allowed_ends_the_call_at_once(self, after: str) -> None:
        with serve(lambda exchange: exchange.send(429, retry_after=after)) as server, pytest.raises(SDKError):
            call(server_url=server.url)
        assert len(server.requests) == 1

    def test_post_and_patch_only_when_asked(self) -> None:
        def attempts(method: str = "POST", client: Any = None, request: Any = None) -> int:
            before = len(server.requests)
            parts = RequestParts(body=text_body("same"))
            with pytest.raises(SDKError):
                call(parts, {"method": method}, RequestOptions(retries=request), server_url=server.url, retries=client)
            return len(server.requests) - before

        with serve(lambda exchange: exchange.send(503)) as server:
            assert attempts() == 1
            assert attempts("PATCH") == 1
            assert attempts(client=QUICK) == 1
            assert attempts(client=RetryOptions(initial_delay_ms=0, all_methods=True)) == 3
            assert attempts(client=QUICK, request=RetryOptions(max_retries=1)) == 2
            assert attempts("PUT", QUICK) == 3
            assert attempts("PUT", QUICK, False) == 1
            assert attempts("PUT", False, QUICK) == 3
        assert {request.body for request in server.requests} == {b"same"}
