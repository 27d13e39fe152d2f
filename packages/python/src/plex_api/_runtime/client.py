"""What generated clients inherit: how they are closed."""

from __future__ import annotations

from types import TracebackType
from typing import TypeVar

import httpx

from .channel import AsyncChannel, SyncChannel
from .core import AsyncCore, SyncCore
from .operation import Definition, Settings
from .options import ClientOptions

SelfClient = TypeVar("SelfClient", bound="Client")
SelfAsyncClient = TypeVar("SelfAsyncClient", bound="AsyncClient")


class Client:
    """A client that can be shared between threads."""

    def __init__(
        self, definition: Definition, settings: Settings, options: ClientOptions, client: httpx.Client | None
    ) -> None:
        self._core = SyncCore(definition, settings, options, SyncChannel(client))

    def close(self) -> None:
        """Closes the connections, unless they are those of an `httpx.Client` of yours."""
        self._core.channel.close()

    def __enter__(self: SelfClient) -> SelfClient:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient:
    """A client for asyncio or Trio."""

    def __init__(
        self, definition: Definition, settings: Settings, options: ClientOptions, client: httpx.AsyncClient | None
    ) -> None:
        self._core = AsyncCore(definition, settings, options, AsyncChannel(client))

    async def aclose(self) -> None:
        """Closes the connections, unless they are those of an `httpx.AsyncClient` of yours."""
        await self._core.channel.aclose()

    async def __aenter__(self: SelfAsyncClient) -> SelfAsyncClient:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()
