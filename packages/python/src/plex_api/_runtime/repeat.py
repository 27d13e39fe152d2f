"""Repeats a call until its result is there."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime
from time import monotonic, time
from typing import Any

from .attempt import Attempt
from .core import Core, once
from .errors.poll_timeout_error import PollTimeoutError
from .errors.sdk_error import SDKError
from .errors.timeout_error import TimeoutError
from .exchange import Build
from .operation import Operation, PollDefinition, Result
from .options import PollOptions, RequestOptions
from .retry import asked_delay


async def repeat(
    core: Core[Any],
    poll: PollDefinition,
    operation: Operation[Result],
    build: Build | None,
    options: RequestOptions,
    polling: PollOptions[Result],
) -> Result:
    """Sends the first request at once. What the call raises ends the wait, apart from 429."""
    build = None if build is None else once(build)
    most = math.inf if polling.max_wait_ms is None else polling.max_wait_ms
    over, expiry = monotonic() + most / 1000, math.inf
    interval = 1.0 if isinstance(poll.interval, tuple) else poll.interval
    while True:
        asked = 0.0
        try:
            result = await core.attempts(operation, build, options, min(over, expiry))
        except (SDKError, TimeoutError) as error:
            if isinstance(error, SDKError) and error.status_code == 429:
                asked = (asked_delay(error.headers.get("retry-after", "").strip()) or 0) / 1000
            elif not (isinstance(error, TimeoutError) and min(over, expiry) <= monotonic()):
                raise
        else:
            goes_on = polling.on_result is None or await core.channel.resolve(polling.on_result(result)) is not False
            if not goes_on or is_there(poll, result):
                return result
            expiry = min(expiry, monotonic() + time_left(read(result, poll.expires)))
            if isinstance(poll.interval, tuple):
                interval = read(result, poll.interval) or 1.0
        delay = max(asked, interval if polling.interval_ms is None else polling.interval_ms / 1000)
        # Nothing would come of waiting longer.
        if delay >= min(over, expiry) - monotonic():
            attempt = Attempt(operation.shown._replace(name=poll.name), 0, 0, 0, core.channel)
            raise PollTimeoutError(attempt, expiry < over, most)
        await core.channel.sleep(delay)


def is_there(poll: PollDefinition, result: Any) -> bool:
    value = read(result, poll.until)
    return value is not None if poll.values is None else value in poll.values


def read(result: Any, path: Sequence[str] | None) -> Any:
    """Returns None if the server left out a field of the path."""
    for name in path or ():
        result = getattr(result, name, None)
    return None if path is None else result


def time_left(expires: Any) -> float:
    """Seconds."""
    if isinstance(expires, datetime):
        return expires.timestamp() - time()
    if isinstance(expires, (int, float)):
        return expires
    try:
        return datetime.fromisoformat(str(expires).replace("Z", "+00:00")).timestamp() - time()
    except ValueError:
        return math.inf
