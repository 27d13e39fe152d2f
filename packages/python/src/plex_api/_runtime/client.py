"""The base of generated clients: closing and representation."""

from __future__ import annotations

from types import TracebackType
from typing import Any, TypeVar

import httpx

from .channel import AsyncChannel, SyncChannel
from .core import AsyncCore, Core, SyncCore
from .exchange import SERVER_URL, shared_server
from .operation import Definition, Settings
from .options import ClientOptions, ProxyOption

SelfClient = TypeVar("SelfClient", bound="Client")
SelfAsyncClient = TypeVar("SelfAsyncClient", bound="AsyncClient")


class Client:
    """A client that can be shared between threads."""

    def __init__(
        self,
        definition: Definition,
        settings: Settings,
        options: ClientOptions,
        client: httpx.Client | None,
        proxy: ProxyOption = None,
    ) -> None:
        self._core = SyncCore(definition, settings, options, SyncChannel(client, proxy))

    def close(self) -> None:
        """Closes the connections, unless they are those of an `httpx.Client` of yours."""
        self._core.channel.close()

    def __repr__(self) -> str:
        return shown(self, self._core)

    def __enter__(self: SelfClient) -> SelfClient:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient:
    """A client for asyncio or Trio."""

    def __init__(
        self,
        definition: Definition,
        settings: Settings,
        options: ClientOptions,
        client: httpx.AsyncClient | None,
        proxy: ProxyOption = None,
    ) -> None:
        self._core = AsyncCore(definition, settings, options, AsyncChannel(client, proxy))

    async def aclose(self) -> None:
        """Closes the connections, unless they are those of an `httpx.AsyncClient` of yours."""
        await self._core.channel.aclose()

    def __repr__(self) -> str:
        return shown(self, self._core)

    async def __aenter__(self: SelfAsyncClient) -> SelfAsyncClient:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


def shown(client: object, core: Core[Any]) -> str:
    """The servers of the calls. They contain no secret: a valid URL has neither user name nor query."""
    url = shared_server(core)
    place = url.rstrip("/") if SERVER_URL.fullmatch(url) else "an invalid URL"
    return f"<{type(client).__name__} at {place}{', closed' if core.channel.is_closed else ''}>"
