"""Makes a client and calls a method of it, as a scenario says."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import Any, get_type_hints

import httpx
from device import Device
from package import Package, snake
from values import to_model


class Call:
    def __init__(
        self, question: Mapping[str, Any], package: Package, log: Callable[[str], None], *, is_async: bool
    ) -> None:
        self.package = package
        self.asked = question["call"]
        self.is_async = is_async
        self.device: Device | None = None
        settings = dict(question["client"])
        self.environment: Mapping[str, str] = settings.pop("environment", {})
        self.options = self.client_options(settings, log)
        self.client: Any = None

    def run(self) -> Any:
        with self.environment_set(), self.package.client(**self.options) as self.client:
            return self.device.run(self.call) if self.device else self.call()

    async def run_async(self) -> Any:
        with self.environment_set():
            async with self.package.async_client(**self.options) as self.client:
                work = asyncio.ensure_future(self.device.run_async(self.call) if self.device else self.call())
                canceller = asyncio.ensure_future(self.cancel(work))
                try:
                    return await work
                finally:
                    canceller.cancel()

    def call(self) -> Any:
        method = getattr(getattr(self.client, snake(self.asked["group"])), snake(self.asked["operation"]))
        hints = get_type_hints(method)
        given = {snake(name): value for name, value in self.asked["arguments"].items()}
        if "body" in self.asked:
            given["request_body"] = self.asked["body"]
        if "request" in hints:
            fields = get_type_hints(hints["request"])
            given = {
                "request": hints["request"](
                    **{name: to_model(given[name], fields[name], self.package) for name in given}
                )
            }
        else:
            given = {name: to_model(value, hints[name], self.package) for name, value in given.items()}
        options = self.call_options(self.asked["options"])
        if polling := self.asked.get("polling"):
            options["polling"] = self.polling(polling)
        return method(**given, **options)

    async def cancel(self, work: asyncio.Future[Any]) -> None:
        asked = self.asked.get("cancel")
        if asked is None:
            return
        if asked != "before":
            async with httpx.AsyncClient(timeout=30) as client:
                await client.get(asked["after"])
        work.cancel()

    def client_options(self, settings: dict[str, Any], log: Callable[[str], None]) -> dict[str, Any]:
        credentials = settings.pop("credentials", {})
        identifier = settings.get("parameters", {}).get("X-Plex-Client-Identifier")
        named = {**settings.pop("parameters", {}), **settings.pop("serverVariables", {})}
        options = {snake(name): value for name, value in named.items()}
        if settings.pop("log", False):
            options["hooks"] = self.package.module.debug_logger(log)
        options.update(self.call_options(settings))
        for name, value in credentials.items():
            if "$device" in value:
                self.device = Device(value["$device"], self.asked, identifier, self.is_async)
                kind = self.package.async_client if self.is_async else self.package.client
                credential = self.device.credential(partial(kind, **options))
            else:
                credential = self.credential(value)
            options[snake(name)] = credential
        return options

    def call_options(self, options: Mapping[str, Any]) -> dict[str, Any]:
        named = {snake(name): value for name, value in options.items()}
        if isinstance(named.get("retries"), Mapping):
            retries = {snake(name): value for name, value in named["retries"].items()}
            named["retries"] = self.package.module.RetryOptions(**retries)
        return named

    def polling(self, asked: Mapping[str, Any]) -> Any:
        named = {snake(name): value for name, value in asked.items()}
        left = iter(range(named.pop("stop_after", sys.maxsize)))
        next(left)
        return self.package.module.PollOptions(**named, on_result=lambda _: next(left, None) is not None)

    def credential(self, value: Any) -> Any:
        """A secret, or a function that gives one after the other, or that raises."""
        if isinstance(value, str):
            return value
        if "$throws" in value:
            return lambda: raise_(value["$throws"])
        if "$each" in value:
            left = iter(value["$each"])
            return lambda: next(left, None)
        return self.package.module.BasicCredential(**value)

    @contextmanager
    def environment_set(self) -> Iterator[None]:
        os.environ.update(self.environment)
        try:
            yield
        finally:
            for name in self.environment:
                del os.environ[name]


def raise_(message: str) -> None:
    raise RuntimeError(message)
