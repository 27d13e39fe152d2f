"""What differs between the two kinds of clients: how they send, wait, and call functions of the user.

Everything else of a call is written once, with `await`; in the synchronous client nothing that is awaited ever waits.
"""

from __future__ import annotations

import inspect
import time
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import httpx

from .attempt import Attempt, DeadlineError
from .bounded import bound
from .deadline import RemainingTime
from .forks import HTTPClient
from .options import ProxyOption
from .own import OwnAsyncClient, OwnClient
from .timed import current, timed

if TYPE_CHECKING:
    from .operation import Operation
    from .outgoing import Last

Value = TypeVar("Value")


class Channel(Protocol):
    http: HTTPClient[Any]
    last: dict[Operation[Any], Last]
    """The last requests of operations that they were called for."""

    @property
    def is_closed(self) -> bool: ...

    @property
    def refusal(self) -> str | None:
        """Why nothing can be sent, if so."""

    def open(self) -> None:
        """Loads and makes what takes a while, before the time of an attempt begins."""

    def build(
        self, method: str, url: httpx.URL, headers: list[tuple[bytes, bytes]], content: bytes | None
    ) -> httpx.Request:
        """A request, with the headers that the HTTP client adds to all requests."""

    async def send(self, request: httpx.Request, attempt: Attempt, *, credentials: bool) -> httpx.Response:
        """Sends a request and gives its response, of which the body is still to be read."""

    async def read(self, response: httpx.Response, attempt: Attempt) -> bytes:
        """The whole body, decompressed. Raises `ResponseTooLargeError` when there is more than the attempt allows."""

    async def discard(self, response: httpx.Response) -> None:
        """Closes a response without reading its body."""

    async def within(self, attempt: Attempt, work: Coroutine[Any, Any, Value]) -> Value:
        """Does something that must not take longer than the attempt may; otherwise raises `DeadlineError`."""

    async def resolve(self, value: Any) -> Any:
        """The result of a function of the user; an awaitable is awaited, if this client can."""

    async def sleep(self, seconds: float) -> None: ...


class SyncChannel:
    def __init__(self, client: httpx.Client | None, proxy: ProxyOption = None) -> None:
        if proxy is not None:
            from .proxies import check

            check(proxy, client)
        self._proxy = proxy
        self.http: HTTPClient[httpx.Client] = HTTPClient(None if client is None else timed(client), self._make)
        self.is_closed = False
        self.last: dict[Operation[Any], Last] = {}

    def _make(self) -> httpx.Client:
        from .routes import route

        return OwnClient(route(self._proxy))

    def __reduce__(self) -> tuple[Any, ...]:
        return parts_of_copy(self, self._proxy)

    @property
    def refusal(self) -> str | None:
        return refusal_of(self)

    def open(self) -> None:
        self.http.get()

    def build(
        self, method: str, url: httpx.URL, headers: list[tuple[bytes, bytes]], content: bytes | None
    ) -> httpx.Request:
        return self.http.get().build_request(method, url, headers=headers, content=content)

    async def send(self, request: httpx.Request, attempt: Attempt, *, credentials: bool) -> httpx.Response:
        request.extensions["timeout"] = RemainingTime(attempt)
        auth: Any = httpx.USE_CLIENT_DEFAULT if credentials else None
        return self.http.get().send(request, stream=True, follow_redirects=False, auth=auth)

    async def read(self, response: httpx.Response, attempt: Attempt) -> bytes:
        headers = bound(response, attempt)
        try:
            content = response.read()
            # A transport of the user's may have read it before.
            attempt.check_size(len(content))
        except Exception:
            await self.discard(response)
            raise
        finally:
            response.headers = headers
        response.stream = READ
        return content

    async def discard(self, response: httpx.Response) -> None:
        response.close()

    async def within(self, attempt: Attempt, work: Coroutine[Any, Any, Value]) -> Value:
        outer = current.set(attempt)
        try:
            return await work
        except Exception:
            if attempt.result is None and attempt.remaining <= 0:
                raise DeadlineError from None
            raise
        finally:
            current.reset(outer)

    async def resolve(self, value: Any) -> Any:
        if not inspect.isawaitable(value):
            return value
        if inspect.iscoroutine(value):
            value.close()
        raise TypeError(
            "a synchronous client cannot await; give it functions that are not async, or use the async client"
        )

    async def sleep(self, seconds: float) -> None:
        time.sleep(min(seconds, LONGEST))

    def close(self) -> None:
        self.is_closed = True
        if (client := self.http.made) is not None:
            client.close()


class AsyncChannel:
    def __init__(self, client: httpx.AsyncClient | None, proxy: ProxyOption = None) -> None:
        if proxy is not None:
            from .proxies import check

            check(proxy, client)
        self._proxy = proxy
        self.http: HTTPClient[httpx.AsyncClient] = HTTPClient(client, self._make)
        self.is_closed = False
        self.last: dict[Operation[Any], Last] = {}

    def _make(self) -> httpx.AsyncClient:
        from .routes import async_route

        return OwnAsyncClient(async_route(self._proxy))

    def __reduce__(self) -> tuple[Any, ...]:
        return parts_of_copy(self, self._proxy)

    @property
    def refusal(self) -> str | None:
        return refusal_of(self)

    def open(self) -> None:
        import anyio

        _ = self.http.get(), anyio

    def build(
        self, method: str, url: httpx.URL, headers: list[tuple[bytes, bytes]], content: bytes | None
    ) -> httpx.Request:
        return self.http.get().build_request(method, url, headers=headers, content=content)

    async def send(self, request: httpx.Request, attempt: Attempt, *, credentials: bool) -> httpx.Response:
        request.extensions["timeout"] = RemainingTime(attempt)
        auth: Any = httpx.USE_CLIENT_DEFAULT if credentials else None
        return await self.http.get().send(request, stream=True, follow_redirects=False, auth=auth)

    async def read(self, response: httpx.Response, attempt: Attempt) -> bytes:
        headers = bound(response, attempt)
        try:
            content = await response.aread()
            # A transport of the user's may have read it before.
            attempt.check_size(len(content))
        except Exception:
            await self.discard(response)
            raise
        finally:
            response.headers = headers
        response.stream = READ
        return content

    async def discard(self, response: httpx.Response) -> None:
        await response.aclose()

    async def within(self, attempt: Attempt, work: Coroutine[Any, Any, Value]) -> Value:
        import anyio

        try:
            with anyio.move_on_after(min(attempt.remaining, LONGEST)):
                return await work
        except Exception:
            # The limit of a single wait ends with the attempt, and on a busy machine may be noticed first.
            if attempt.result is None and attempt.remaining <= 0:
                raise DeadlineError from None
            raise
        raise DeadlineError

    async def resolve(self, value: Any) -> Any:
        return await value if inspect.isawaitable(value) else value

    async def sleep(self, seconds: float) -> None:
        import anyio

        await anyio.sleep(min(seconds, LONGEST))

    async def aclose(self) -> None:
        self.is_closed = True
        if (client := self.http.made) is not None:
            await client.aclose()


LONGEST = 2e6
"""Seconds; operating systems refuse much longer waits."""

READ = httpx.ByteStream(b"")
"""In place of a body that was read: httpx's own would keep the response, which has it, until garbage is collected."""


def refusal_of(channel: SyncChannel | AsyncChannel) -> str | None:
    if channel.is_closed:
        return "the client is closed"
    if channel.http.is_foreign:
        return (
            "the httpx client that this client was given has been used in another process, whose connections it shares; "
            "give a new one in each process"
        )
    return None


def parts_of_copy(channel: SyncChannel | AsyncChannel, proxy: ProxyOption) -> tuple[Any, ...]:
    """For `copy` and `pickle`: a copy makes connections of its own, as a client can in another process."""
    if not channel.http.is_own:
        raise TypeError("a client that was given an httpx client cannot be copied or pickled")
    return type(channel), (None, proxy), {"is_closed": channel.is_closed}


def run(work: Coroutine[Any, Any, Value]) -> Value:
    """Runs what never waits."""
    try:
        work.send(None)
    except StopIteration as done:
        result: Value = done.value
        return result
    work.close()
    raise RuntimeError("a synchronous call waited for something asynchronous")
