"""How a key of the device gets tokens: written once, with ``await``, for both kinds of clients."""

from __future__ import annotations

import inspect
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Protocol

from .._runtime.options import RetryOptions
from ..models import components, errors, operations
from .device_clock import DeviceClock
from .device_key import DeviceKey, public_key_of, require_cryptography
from .jwt import is_verified_by, read_claims, sign_jwt
from .sign_in_error import SignInError

SIGNED = 300
"""Seconds: a JWT that the device signs, and the nonce in it, are valid so long."""
USED = 240
"""Seconds: what is signed is used no longer, so that it does not end on its way."""
DAY = 86_400
"""Seconds: a token that is valid for less is renewed."""


class TokenStore(Protocol):
    """Where a token is kept between runs of a program. It is a secret.

    Both methods may be async where the client is.
    """

    def load(self) -> Any:
        """The token that was saved last, or None."""

    def save(self, token: str) -> Any: ...


class DeviceTokens:
    __slots__ = ("_client", "_clock", "_id", "_is_loaded", "_key", "_scopes", "_sleep", "_store", "_token")

    def __init__(
        self,
        client: Any,
        client_identifier: str,
        key: DeviceKey,
        scopes: Sequence[str],
        store: TokenStore | None,
        sleep: Callable[[float], Any],
    ) -> None:
        require_cryptography()
        problem = problem_in(client, client_identifier, key, scopes, store)
        if not problem and inspect.iscoroutinefunction(client.pins.create_pin) != (sleep is not time.sleep):
            problem = "it takes a PlexAPI, and AsyncDeviceCredential an AsyncPlexAPI"
        if problem:
            raise TypeError(f"DeviceCredential: {problem}")
        self._client = client
        self._id = client_identifier
        self._key = key
        self._scopes = ",".join(scopes)
        self._store = store
        self._sleep = sleep
        self._clock = DeviceClock()
        self._token: str | None = None
        self._is_loaded = store is None

    async def get(self) -> str:
        """A token that is good for now."""
        if not self._is_loaded and self._store is not None:
            loaded = await settled(self._store.load())
            # It may be one of a key that the device had before, or cut off.
            own = None if self._mismatch_of(read_claims(loaded)) else loaded
            self._token, self._is_loaded = self._token or own, True
        old = self._token
        left = 0.0 if old is None else self._seconds_left(old)
        if old is not None and left > DAY:
            return old
        try:
            return await self._renew()
        except Exception:
            # While the old token is good, a service that cannot renew it is no reason to fail.
            if old is None or left <= 0:
                raise
            return old

    def refused(self, error: errors.SDKError, token: str) -> bool:
        """Whether another token may help."""
        if error.status_code == 498:
            # Another call may have renewed it already.
            if self._token == token:
                self._token = None
            return True
        if error.status_code == 401 and "json" not in error.content_type.lower():
            raise SignInError(
                "media-server",
                "a media server takes no token of a device key: give a client of its own, as access_token, the"
                " accessToken that plex.tv lists for the server among its resources"
                " (GET https://plex.tv/api/v2/resources)",
            ) from error
        return False

    async def register(self, authorized: Any) -> None:
        body = operations.RegisterKeyRequestBody(jwk=public_key_of(self._key))
        await settled(authorized.device.register_key(body, headers=self._headers()))

    async def sign_in(self, on_pin: Callable[[components.Pin], Any], interval: float) -> None:
        body = operations.CreatePinRequestBody(jwk=public_key_of(self._key), strong=True)
        made = self._client.pins.create_pin(True, body, headers=self._headers(), retries=RetryOptions())
        pin: components.Pin = (await settled(made)).pin
        await settled(on_pin(pin))

        async def poll(jwt: str) -> str | None:
            until = time.monotonic() + USED
            while time.monotonic() < until:
                got = await settled(self._client.pins.get_pin(pin.id, jwt, headers=self._headers()))
                if got.pin.auth_token:
                    return str(got.pin.auth_token)
                await settled(self._sleep(interval))
            return None

        while True:
            if (token := await self._signed(poll)) is not None:
                await self._accept(token)
                return

    async def _renew(self) -> str:
        async def exchange(jwt: str) -> str:
            body = operations.ExchangeTokenRequestBody(jwt=jwt)
            headers = self._headers()
            got = await settled(self._client.device.exchange_token(body, headers=headers, retries=RetryOptions()))
            return await self._accept(got.object.auth_token)

        token: str = await self._signed(exchange)
        return token

    async def _signed(self, send: Callable[[str], Awaitable[Any]]) -> Any:
        """Signs a JWT and sends it; once more where the clock was wrong."""
        try:
            return await send(await self._sign())
        except Exception as error:
            if not self._clock.is_corrected_by(error):
                raise
        return await send(await self._sign())

    async def _sign(self) -> str:
        got = await settled(self._client.device.get_nonce(headers=self._headers()))
        now = self._clock.now()
        claims = {"nonce": got.object.nonce, "scope": self._scopes, "aud": "plex.tv", "iss": self._id}
        kid = public_key_of(self._key).kid
        return sign_jwt(kid, {**claims, "iat": now, "exp": now + SIGNED}, self._key)

    async def _accept(self, token: str) -> str:
        """Keeps a token that is verified."""
        got = await settled(self._client.device.get_keys(headers=self._headers()))
        # A service may answer with less than the API describes.
        keys = [getattr(key, "x", None) for key in got.object.keys or ()]
        problem = self._problem_of(token, [key for key in keys if isinstance(key, str)])
        if problem is not None:
            raise SignInError("unverified-token", f"the token of plex.tv is not used: {problem}")
        self._token = token
        if self._store is not None:
            await settled(self._store.save(token))
        return token

    def _problem_of(self, token: str, keys: Sequence[str]) -> str | None:
        if not is_verified_by(token, keys):
            return "no public key of plex.tv verifies its signature"
        mismatch = self._mismatch_of(read_claims(token))
        return mismatch or (None if self._seconds_left(token) > 0 else "it has expired")

    def _mismatch_of(self, claims: dict[str, Any]) -> str | None:
        """Why a token is not one of plex.tv for this device."""
        audience = claims.get("aud")
        if claims.get("iss") != "plex.tv":
            return "its issuer is not plex.tv"
        if self._id not in (audience if isinstance(audience, list) else [audience]):
            return "it is for another client identifier"
        if claims.get("thumbprint") != public_key_of(self._key).kid:
            return "it is for another key"
        return None

    def _seconds_left(self, token: str) -> float:
        end = read_claims(token).get("exp")
        return end - self._clock.now() if isinstance(end, (int, float)) else 0

    def _headers(self) -> dict[str, str | None]:
        return {"X-Plex-Client-Identifier": self._id}


def problem_in(client: Any, client_identifier: Any, key: Any, scopes: Any, store: Any) -> str | None:
    """What no type checker has seen."""
    if not hasattr(client, "pins"):
        return "give client, a client without a token"
    if not isinstance(client_identifier, str) or not client_identifier:
        return "give client_identifier, that of the client"
    if not hasattr(key, "sign"):
        return "give key, what device_key(secret) gives"
    if isinstance(scopes, str):
        return "scopes is a list"
    return None if store is None or (hasattr(store, "load") and hasattr(store, "save")) else "a store has load and save"


async def settled(value: Any) -> Any:
    """What a call of either kind of client gave."""
    return await value if inspect.isawaitable(value) else value
