"""A client's device credential, and calls with orders to the mock of signing in between."""

from __future__ import annotations

import asyncio
from base64 import b64decode
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx


class Device:
    """For both kinds of clients; `client_with` makes another client of the same kind."""

    def __init__(self, asked: Mapping[str, Any], call: Mapping[str, Any], identifier: str, is_async: bool) -> None:
        self.register = asked["register"]
        self.token = asked["token"]
        self.steps = call["steps"]
        self.control = call["control"]
        self.seed = b64decode(asked["seed"])
        self.identifier = identifier
        self.is_async = is_async

    def credential(self, client_with: Callable[..., Any]) -> Any:
        from plex_api import sign_in

        self.client_with = client_with
        made = sign_in.AsyncDeviceCredential if self.is_async else sign_in.DeviceCredential
        key = sign_in.device_key(self.seed)
        self.made = made(client_with(), client_identifier=self.identifier, key=key)
        return self.made

    def run(self, send: Callable[[], Any]) -> Any:
        """What the last call gives."""
        if self.register == "pin":
            self.made.sign_in(lambda pin: None)
        elif self.register:
            self.made.register(self.client_with(access_token=self.token))
        result = None
        for step in self.steps:
            httpx.post(self.control, json=step["orders"], timeout=30)
            with ThreadPoolExecutor(step["calls"]) as threads:
                for waiting in [threads.submit(send) for _ in range(step["calls"])]:
                    result = waiting.result()
        return result

    async def run_async(self, send: Callable[[], Any]) -> Any:
        if self.register == "pin":
            await self.made.sign_in(lambda pin: None)
        elif self.register:
            await self.made.register(self.client_with(access_token=self.token))
        result = None
        for step in self.steps:
            async with httpx.AsyncClient(timeout=30) as client:
                await client.post(self.control, json=step["orders"])
            for each in await asyncio.gather(*[send() for _ in range(step["calls"])]):
                result = each
        return result
