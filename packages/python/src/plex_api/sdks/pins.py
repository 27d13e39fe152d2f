# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

from .._generated import calls
from .._runtime.core import AsyncCore, SyncCore
from .._runtime.options import PollOptions, RequestOptions, Retries
from ..models import operations


class PinsGroup:
    """Sign in with a PIN or a browser"""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def create_pin(
        self,
        strong: Optional[bool] = None,
        request_body: Optional[operations.CreatePinRequestBody] = None,
        *,
        server_url: Optional[str] = None,
        timeout_ms: Optional[float] = None,
        retries: Retries = None,
        headers: Optional[Mapping[str, Optional[str]]] = None,
        max_response_bytes: Optional[float] = None,
    ) -> operations.CreatePinResponse:
        """Create a PIN

        Create a PIN, which a user confirms to sign in to this device. Show the four characters of a short code, which the user types at `https://plex.tv/link`, or open a browser with a strong code at `https://app.plex.tv/auth`. With a body, the PIN also registers a key of the device.

        `POST /pins`

        Args:
            strong: Whether the code is a long one for a browser, and not one of four characters for a user to type
            request_body: The key of the device, only to sign in with a key
            server_url: Base URL of this call, even if the operation has a server of its own.
            timeout_ms: Time limit of an attempt of this call, in milliseconds; 0 for none. Default: the client's.
            retries: When this call is sent again, whatever its method; False for never. Default: the client's.
            headers: Headers to add to this call. They replace headers of the client.
            max_response_bytes: Largest body of the response, in bytes after decompression. Default: the client's.

        Raises:
            errors.BadRequestError: If the server responds with this error.
            errors.KeyRefusedError: If the server responds with this error.
            errors.TooManyRequestsError: If the server responds with this error.
            errors.SDKError: For any other error response, or one that the API does not describe.
            errors.RequestError: If no response arrives.
        """
        options = RequestOptions(server_url, timeout_ms, retries, headers, max_response_bytes)
        return self._core.call(
            calls.create_pin.operation,
            lambda _: calls.create_pin.request(strong, request_body),
            options,
        )

    def get_pin(
        self,
        id: int,
        device_jwt: Optional[str] = None,
        *,
        server_url: Optional[str] = None,
        timeout_ms: Optional[float] = None,
        retries: Retries = None,
        headers: Optional[Mapping[str, Optional[str]]] = None,
        max_response_bytes: Optional[float] = None,
    ) -> operations.GetPinResponse:
        """Get a PIN

        Get a PIN that this device created, with the same client identifier. Once the user has confirmed the PIN, it has a token; about one request a second is welcome until then. If the PIN registers a key, prove with `deviceJWT` that the device has the key: the token is then one that the key renews.

        `GET /pins/{id}`

        Args:
            id: The number of the PIN
            device_jwt: A JWT that the device signed, for a PIN that registers a key
            server_url: Base URL of this call, even if the operation has a server of its own.
            timeout_ms: Time limit of an attempt of this call, in milliseconds; 0 for none. Default: the client's.
            retries: When this call is sent again, whatever its method; False for never. Default: the client's.
            headers: Headers to add to this call. They replace headers of the client.
            max_response_bytes: Largest body of the response, in bytes after decompression. Default: the client's.

        Raises:
            errors.BadRequestError: If the server responds with this error.
            errors.GetPinNotFound: If the server responds with this error.
            errors.KeyRefusedError: If the server responds with this error.
            errors.TooManyRequestsError: If the server responds with this error.
            errors.SDKError: For any other error response, or one that the API does not describe.
            errors.RequestError: If no response arrives.
        """
        options = RequestOptions(server_url, timeout_ms, retries, headers, max_response_bytes)
        return self._core.call(calls.get_pin.operation, lambda _: calls.get_pin.request(id, device_jwt), options)

    def wait_for_pin(
        self,
        id: int,
        device_jwt: Optional[str] = None,
        *,
        polling: Optional[PollOptions[operations.GetPinResponse]] = None,
        server_url: Optional[str] = None,
        timeout_ms: Optional[float] = None,
        retries: Retries = None,
        headers: Optional[Mapping[str, Optional[str]]] = None,
        max_response_bytes: Optional[float] = None,
    ) -> operations.GetPinResponse:
        """Repeat `get_pin` until `authToken` has a value, at the latest until it expires.

        `GET /pins/{id}`

        Args:
            id: The number of the PIN
            device_jwt: A JWT that the device signed, for a PIN that registers a key
            polling: How long to wait, how often to ask, and what to call with each result.
            server_url: Base URL of this call, even if the operation has a server of its own.
            timeout_ms: Time limit of an attempt of this call, in milliseconds; 0 for none. Default: the client's.
            retries: When this call is sent again, whatever its method; False for never. Default: the client's.
            headers: Headers to add to this call. They replace headers of the client.
            max_response_bytes: Largest body of the response, in bytes after decompression. Default: the client's.

        Raises:
            errors.PollTimeoutError: If the result does not arrive in time.
            errors.BadRequestError: If the server responds with this error.
            errors.GetPinNotFound: If the server responds with this error.
            errors.KeyRefusedError: If the server responds with this error.
            errors.TooManyRequestsError: If the server responds with this error.
            errors.SDKError: For any other error response, or one that the API does not describe.
            errors.RequestError: If no response arrives.
        """
        options = RequestOptions(server_url, timeout_ms, retries, headers, max_response_bytes)
        return self._core.poll(
            calls.get_pin.poll,
            calls.get_pin.operation,
            lambda _: calls.get_pin.request(id, device_jwt),
            options,
            polling,
        )


class AsyncPinsGroup:
    """Sign in with a PIN or a browser"""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def create_pin(
        self,
        strong: Optional[bool] = None,
        request_body: Optional[operations.CreatePinRequestBody] = None,
        *,
        server_url: Optional[str] = None,
        timeout_ms: Optional[float] = None,
        retries: Retries = None,
        headers: Optional[Mapping[str, Optional[str]]] = None,
        max_response_bytes: Optional[float] = None,
    ) -> operations.CreatePinResponse:
        """Create a PIN

        Create a PIN, which a user confirms to sign in to this device. Show the four characters of a short code, which the user types at `https://plex.tv/link`, or open a browser with a strong code at `https://app.plex.tv/auth`. With a body, the PIN also registers a key of the device.

        `POST /pins`

        Args:
            strong: Whether the code is a long one for a browser, and not one of four characters for a user to type
            request_body: The key of the device, only to sign in with a key
            server_url: Base URL of this call, even if the operation has a server of its own.
            timeout_ms: Time limit of an attempt of this call, in milliseconds; 0 for none. Default: the client's.
            retries: When this call is sent again, whatever its method; False for never. Default: the client's.
            headers: Headers to add to this call. They replace headers of the client.
            max_response_bytes: Largest body of the response, in bytes after decompression. Default: the client's.

        Raises:
            errors.BadRequestError: If the server responds with this error.
            errors.KeyRefusedError: If the server responds with this error.
            errors.TooManyRequestsError: If the server responds with this error.
            errors.SDKError: For any other error response, or one that the API does not describe.
            errors.RequestError: If no response arrives.
        """
        options = RequestOptions(server_url, timeout_ms, retries, headers, max_response_bytes)
        return await self._core.call(
            calls.create_pin.operation,
            lambda _: calls.create_pin.request(strong, request_body),
            options,
        )

    async def get_pin(
        self,
        id: int,
        device_jwt: Optional[str] = None,
        *,
        server_url: Optional[str] = None,
        timeout_ms: Optional[float] = None,
        retries: Retries = None,
        headers: Optional[Mapping[str, Optional[str]]] = None,
        max_response_bytes: Optional[float] = None,
    ) -> operations.GetPinResponse:
        """Get a PIN

        Get a PIN that this device created, with the same client identifier. Once the user has confirmed the PIN, it has a token; about one request a second is welcome until then. If the PIN registers a key, prove with `deviceJWT` that the device has the key: the token is then one that the key renews.

        `GET /pins/{id}`

        Args:
            id: The number of the PIN
            device_jwt: A JWT that the device signed, for a PIN that registers a key
            server_url: Base URL of this call, even if the operation has a server of its own.
            timeout_ms: Time limit of an attempt of this call, in milliseconds; 0 for none. Default: the client's.
            retries: When this call is sent again, whatever its method; False for never. Default: the client's.
            headers: Headers to add to this call. They replace headers of the client.
            max_response_bytes: Largest body of the response, in bytes after decompression. Default: the client's.

        Raises:
            errors.BadRequestError: If the server responds with this error.
            errors.GetPinNotFound: If the server responds with this error.
            errors.KeyRefusedError: If the server responds with this error.
            errors.TooManyRequestsError: If the server responds with this error.
            errors.SDKError: For any other error response, or one that the API does not describe.
            errors.RequestError: If no response arrives.
        """
        options = RequestOptions(server_url, timeout_ms, retries, headers, max_response_bytes)
        return await self._core.call(calls.get_pin.operation, lambda _: calls.get_pin.request(id, device_jwt), options)

    async def wait_for_pin(
        self,
        id: int,
        device_jwt: Optional[str] = None,
        *,
        polling: Optional[PollOptions[operations.GetPinResponse]] = None,
        server_url: Optional[str] = None,
        timeout_ms: Optional[float] = None,
        retries: Retries = None,
        headers: Optional[Mapping[str, Optional[str]]] = None,
        max_response_bytes: Optional[float] = None,
    ) -> operations.GetPinResponse:
        """Repeat `get_pin` until `authToken` has a value, at the latest until it expires.

        `GET /pins/{id}`

        Args:
            id: The number of the PIN
            device_jwt: A JWT that the device signed, for a PIN that registers a key
            polling: How long to wait, how often to ask, and what to call with each result.
            server_url: Base URL of this call, even if the operation has a server of its own.
            timeout_ms: Time limit of an attempt of this call, in milliseconds; 0 for none. Default: the client's.
            retries: When this call is sent again, whatever its method; False for never. Default: the client's.
            headers: Headers to add to this call. They replace headers of the client.
            max_response_bytes: Largest body of the response, in bytes after decompression. Default: the client's.

        Raises:
            errors.PollTimeoutError: If the result does not arrive in time.
            errors.BadRequestError: If the server responds with this error.
            errors.GetPinNotFound: If the server responds with this error.
            errors.KeyRefusedError: If the server responds with this error.
            errors.TooManyRequestsError: If the server responds with this error.
            errors.SDKError: For any other error response, or one that the API does not describe.
            errors.RequestError: If no response arrives.
        """
        options = RequestOptions(server_url, timeout_ms, retries, headers, max_response_bytes)
        return await self._core.poll(
            calls.get_pin.poll,
            calls.get_pin.operation,
            lambda _: calls.get_pin.request(id, device_jwt),
            options,
            polling,
        )
