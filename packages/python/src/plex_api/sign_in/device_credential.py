"""Tokens that a key of the device renews."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from threading import Lock
from typing import TYPE_CHECKING, Any, Literal, NoReturn, TypeVar

from .._runtime.channel import run
from ..models import components, errors
from .device_key import DeviceKey
from .device_tokens import DeviceTokens, TokenStore

if TYPE_CHECKING:
    from .. import AsyncPlexAPI, PlexAPI

Self = TypeVar("Self")

Scope = Literal["username", "email", "friendly_name", "restricted", "anonymous", "joinedAt"]
"""What a token tells about the user. It is no permission."""


class _Kept:
    """Holds secrets: nothing writes it down, and its copy is itself, which renews for all."""

    __slots__ = ()

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} holds secrets, and is not pickled: keep the secret of its key")

    def __copy__(self: Self) -> Self:
        return self

    def __deepcopy__(self: Self, memo: object) -> Self:
        return self


class DeviceCredential(_Kept):
    """A token that a key of the device renews: give it to a client as its ``access_token``.

    The first use of a key is `sign_in` or `register`; after that the key alone is enough. Tokens are verified, last
    seven days, and are renewed when less than a day is left or the service calls one expired: once, however many
    threads wait for it. plex.tv takes these tokens, media servers do not.
    """

    __slots__ = ("_lock", "_tokens")

    def __init__(
        self,
        client: PlexAPI,
        *,
        client_identifier: str,
        key: DeviceKey,
        scopes: Sequence[Scope] = (),
        store: TokenStore | None = None,
    ) -> None:
        """Nothing is sent yet.

        :param client: A client without a token, which makes the calls.
        :param client_identifier: The client identifier: the key belongs to it.
        :param scopes: What tokens tell about the user. Default: nothing.
        :param store: Keeps the token. Default: nothing does, so every run of a program gets a new one.
        :raises ImportError: Without ``cryptography``: install ``plex-api-sdk[device-key]``.
        :raises TypeError: Where an argument is none of these.
        """
        self._lock = Lock()
        self._tokens = DeviceTokens(client, client_identifier, key, scopes, store, time.sleep)

    def __call__(self) -> str:
        """A token that is good for now."""
        with self._lock:
            return run(self._tokens.get())

    def refused(self, error: errors.SDKError, secret: str) -> bool:
        """What a client calls when a server refuses a token."""
        return self._tokens.refused(error, secret)

    def sign_in(self, on_pin: Callable[[components.Pin], object], *, interval: float = 1) -> None:
        """Registers the key with a PIN that the user confirms, without any token before it.

        :param on_pin: Shows the user the code, the link that `browser_link` makes of it, or the QR code.
        :param interval: Seconds between two questions whether the user has confirmed the PIN. Default: 1.
        :raises errors.GetPinNotFound: When the PIN has expired.
        :raises errors.KeyRefusedError: When another device has the key.
        :raises SignInError: When the token is not one of plex.tv for this device.
        """
        run(self._tokens.sign_in(on_pin, interval))

    def register(self, authorized: PlexAPI) -> None:
        """Registers the key with a token that there is already.

        :param authorized: A client that has the token, and the same client identifier.
        :raises errors.KeyRefusedError: When another device has the key.
        """
        run(self._tokens.register(authorized))

    def __repr__(self) -> str:
        return "DeviceCredential()"


class AsyncDeviceCredential(_Kept):
    """`DeviceCredential` for the async client."""

    __slots__ = ("_lock", "_tokens")

    def __init__(
        self,
        client: AsyncPlexAPI,
        *,
        client_identifier: str,
        key: DeviceKey,
        scopes: Sequence[Scope] = (),
        store: TokenStore | None = None,
    ) -> None:
        """As `DeviceCredential`; the methods of the store may be async."""
        import anyio

        self._lock = anyio.Lock()
        self._tokens = DeviceTokens(client, client_identifier, key, scopes, store, anyio.sleep)

    async def __call__(self) -> str:
        """A token that is good for now."""
        async with self._lock:
            return await self._tokens.get()

    def refused(self, error: errors.SDKError, secret: str) -> bool:
        """What a client calls when a server refuses a token."""
        return self._tokens.refused(error, secret)

    async def sign_in(self, on_pin: Callable[[components.Pin], Any], *, interval: float = 1) -> None:
        """As `DeviceCredential.sign_in`; `on_pin` may be async."""
        await self._tokens.sign_in(on_pin, interval)

    async def register(self, authorized: AsyncPlexAPI) -> None:
        """As `DeviceCredential.register`."""
        await self._tokens.register(authorized)

    def __repr__(self) -> str:
        return "AsyncDeviceCredential()"
