"""A call, from its first attempt to its result."""

from __future__ import annotations

import math
from time import monotonic
from typing import Generic, TypeVar

from .attempt import Attempt
from .channel import AsyncChannel, Channel, SyncChannel, run
from .exchange import Build, exchange
from .hooks import notify
from .operation import Definition, Operation, PollDefinition, RequestParts, Result, Settings
from .options import ClientOptions, PollOptions, RequestOptions, check_amounts

MAX_RESPONSE_BYTES = 64 * 1024 * 1024

AnyChannel = TypeVar("AnyChannel", bound=Channel)


class Core(Generic[AnyChannel]):
    """The state that the operations of an API share: its definition, the settings of a client, and its channel."""

    def __init__(self, definition: Definition, settings: Settings, options: ClientOptions, channel: AnyChannel) -> None:
        check_amounts(options, "timeout_ms", "max_response_bytes")
        self.definition = definition
        self.settings = settings
        self.options = options
        self.channel = channel
        self.headers: dict[str, dict[str, str]] = {}
        """Those that all requests have in common, by what they accept."""

    async def attempts(
        self, operation: Operation[Result], build: Build | None, options: RequestOptions, over: float = math.inf
    ) -> Result:
        """Sends the request of an operation, again if need be, and gives its result. Nothing lasts longer than `over`."""
        client, channel = self.options, self.channel
        given = client.timeout_ms if options.timeout_ms is None else options.timeout_ms
        timeout_ms = 30_000 if given is None else given
        limit = client.max_response_bytes if options.max_response_bytes is None else options.max_response_bytes
        max_response_bytes = MAX_RESPONSE_BYTES if limit is None else limit
        channel.open()
        if build is not None:
            build = once(build)
        number = 0
        is_renewed = False
        while True:
            seconds = min(timeout_ms / 1000 if timeout_ms > 0 else math.inf, over - monotonic())
            attempt = Attempt(operation.shown, number, seconds, max_response_bytes, channel)
            try:
                return await channel.within(attempt, exchange(self, attempt, operation, build, options))
            except Exception as thrown:
                failed = thrown
            from .recover import can_renew, delay_before_retry, explain

            error = explain(failed, attempt, timeout_ms)
            if client.hooks:
                await notify(channel, client.hooks, "after_error", attempt.request, error)
            if not is_renewed and can_renew(error, attempt):
                is_renewed = True
            else:
                delay = delay_before_retry(error, attempt, client, options)
                if delay is None or delay / 1000 >= over - monotonic():
                    raise error
                await channel.sleep(delay / 1000)
            number += 1


def once(build: Build) -> Build:
    """Reads an open file, because every attempt sends it."""
    parts: list[RequestParts] = []

    def remembered(settings: Settings) -> RequestParts:
        if not parts:
            parts.append(build(settings))
        return parts[0]

    return remembered


class SyncCore(Core[SyncChannel]):
    def call(self, operation: Operation[Result], build: Build | None, options: RequestOptions) -> Result:
        """Calls an operation. `build` makes a request of the arguments, which may fail like the call itself."""
        try:
            return run(self.attempts(operation, build, options))
        except BaseException as error:
            from .traces import without_internals

            raise without_internals(error)  # noqa: B904 - it is the same error

    def poll(
        self,
        poll: PollDefinition,
        operation: Operation[Result],
        build: Build | None,
        options: RequestOptions,
        polling: PollOptions[Result] | None,
    ) -> Result:
        """Repeats a call until its result is there."""
        try:
            from .repeat import repeat

            return run(repeat(self, poll, operation, build, options, polling or PollOptions()))
        except BaseException as error:
            from .traces import without_internals

            raise without_internals(error)  # noqa: B904 - it is the same error


class AsyncCore(Core[AsyncChannel]):
    async def call(self, operation: Operation[Result], build: Build | None, options: RequestOptions) -> Result:
        """Calls an operation. `build` makes a request of the arguments, which may fail like the call itself."""
        try:
            return await self.attempts(operation, build, options)
        except BaseException as error:
            from .traces import without_internals

            raise without_internals(error)  # noqa: B904 - it is the same error

    async def poll(
        self,
        poll: PollDefinition,
        operation: Operation[Result],
        build: Build | None,
        options: RequestOptions,
        polling: PollOptions[Result] | None,
    ) -> Result:
        """Repeats a call until its result is there."""
        try:
            from .repeat import repeat

            return await repeat(self, poll, operation, build, options, polling or PollOptions())
        except BaseException as error:
            from .traces import without_internals

            raise without_internals(error)  # noqa: B904 - it is the same error
