"""Times, sizes and counts: from zero to infinity."""

from __future__ import annotations

import math
from typing import Any

import pytest

from plex_api import InvalidRequestError, PollOptions, RetryOptions
from plex_api._runtime.client import AsyncClient
from plex_api._runtime.options import ClientOptions, RequestOptions

from .calling import Recorder, call, call_in, client, definition
from .serving import serve

WRONG = [-1, -math.inf, math.nan]
AMOUNTS = ["timeout_ms", "max_response_bytes"]


@pytest.mark.parametrize("value", WRONG)
@pytest.mark.parametrize("name", AMOUNTS)
def test_a_client_refuses_less_than_zero(name: str, value: float) -> None:
    given: dict[str, Any] = {name: value}
    problem = f"^{name} must be 0 or more, not {value}$"
    with pytest.raises(ValueError, match=problem):
        client(**given)
    with pytest.raises(ValueError, match=problem):
        AsyncClient(definition, {}, ClientOptions(**given), None)


@pytest.mark.parametrize("value", WRONG)
@pytest.mark.parametrize("name", AMOUNTS)
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_call_refuses_less_than_zero_and_sends_nothing(kind: str, name: str, value: float) -> None:
    given: dict[str, Any] = {name: value}
    request = RequestOptions(**given)
    problem = f"^getThing: cannot send GET /thing: {name} must be 0 or more, not {value}$"
    with serve(lambda exchange: exchange.json({})) as server:
        with pytest.raises(InvalidRequestError, match=problem):
            call_in(kind, server_url=server.url, request=request)
        assert server.requests == []


@pytest.mark.parametrize("value", WRONG)
@pytest.mark.parametrize("name", ["max_retries", "initial_delay_ms", "max_delay_ms", "max_retry_after_ms"])
def test_retries_refuse_less_than_zero(name: str, value: Any) -> None:
    with pytest.raises(ValueError, match=f"^{name} must be 0 or more, not {value}$"):
        RetryOptions(**{name: value})


@pytest.mark.parametrize("value", WRONG)
@pytest.mark.parametrize("name", ["max_wait_ms", "interval_ms"])
def test_waiting_refuses_less_than_zero(name: str, value: Any) -> None:
    with pytest.raises(ValueError, match=f"^{name} must be 0 or more, not {value}$"):
        PollOptions(**{name: value})


@pytest.mark.parametrize("value", [0, math.inf])
def test_zero_and_infinity_are_no_limit_of_time(value: float) -> None:
    http = Recorder()
    assert call(client=http.client, timeout_ms=value).status_code == 200
    assert call(client=http.client, request=RequestOptions(timeout_ms=value)).status_code == 200
