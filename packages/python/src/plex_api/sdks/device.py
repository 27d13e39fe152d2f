# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

from .._generated import calls
from .._runtime.core import AsyncCore, SyncCore
from .._runtime.options import RequestOptions, Retries
from ..models import operations


class DeviceGroup:
    """Sign in with a key of the device"""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def get_nonce(
        self,
        *,
        server_url: Optional[str] = None,
        timeout_ms: Optional[float] = None,
        retries: Retries = None,
        headers: Optional[Mapping[str, Optional[str]]] = None,
        max_response_bytes: Optional[float] = None,
    ) -> operations.GetNonceResponse:
        """Get a Nonce

        Get a nonce for the claims of one JWT that the device signs. It is valid for five minutes.

        `GET /auth/nonce`

        Args:
            server_url: Base URL of this call, even if the operation has a server of its own.
            timeout_ms: Time limit of an attempt of this call, in milliseconds; 0 for none. Default: the client's.
            retries: When this call is sent again, whatever its method; False for never. Default: the client's.
            headers: Headers to add to this call. They replace headers of the client.
            max_response_bytes: Largest body of the response, in bytes after decompression. Default: the client's.

        Raises:
            errors.BadRequestError: If the server responds with this error.
            errors.TooManyRequestsError: If the server responds with this error.
            errors.SDKError: For any other error response, or one that the API does not describe.
            errors.RequestError: If no response arrives.
        """
        options = RequestOptions(server_url, timeout_ms, retries, headers, max_response_bytes)
        return self._core.call(calls.get_nonce.operation, None, options)

    def register_key(
        self,
        request_body: operations.RegisterKeyRequestBody,
        *,
        server_url: Optional[str] = None,
        timeout_ms: Optional[float] = None,
        retries: Retries = None,
        headers: Optional[Mapping[str, Optional[str]]] = None,
        max_response_bytes: Optional[float] = None,
    ) -> operations.RegisterKeyResponse:
        """Register a Key

        Register the public key of the device for the account of the token. A device without a token registers its key with a PIN instead.

        `POST /auth/jwk`

        Args:
            request_body: The key of the device
            server_url: Base URL of this call, even if the operation has a server of its own.
            timeout_ms: Time limit of an attempt of this call, in milliseconds; 0 for none. Default: the client's.
            retries: When this call is sent again, whatever its method; False for never. Default: the client's.
            headers: Headers to add to this call. They replace headers of the client.
            max_response_bytes: Largest body of the response, in bytes after decompression. Default: the client's.

        Raises:
            errors.BadRequestError: If the server responds with this error.
            errors.RegisterKeyUnauthorized: If the server responds with this error.
            errors.KeyRefusedError: If the server responds with this error.
            errors.TooManyRequestsError: If the server responds with this error.
            errors.TokenExpiredError: If the server responds with this error.
            errors.SDKError: For any other error response, or one that the API does not describe.
            errors.RequestError: If no response arrives.
        """
        options = RequestOptions(server_url, timeout_ms, retries, headers, max_response_bytes)
        return self._core.call(
            calls.register_key.operation,
            lambda _: calls.register_key.request(request_body),
            options,
        )

    def exchange_token(
        self,
        request_body: operations.ExchangeTokenRequestBody,
        *,
        server_url: Optional[str] = None,
        timeout_ms: Optional[float] = None,
        retries: Retries = None,
        headers: Optional[Mapping[str, Optional[str]]] = None,
        max_response_bytes: Optional[float] = None,
    ) -> operations.ExchangeTokenResponse:
        """Exchange a Token

        Exchange a JWT that the device signed for a token of plex.tv, which is valid for seven days. The token is for plex.tv and its services: a media server does not accept it.

        `POST /auth/token`

        Args:
            request_body: What the device signed
            server_url: Base URL of this call, even if the operation has a server of its own.
            timeout_ms: Time limit of an attempt of this call, in milliseconds; 0 for none. Default: the client's.
            retries: When this call is sent again, whatever its method; False for never. Default: the client's.
            headers: Headers to add to this call. They replace headers of the client.
            max_response_bytes: Largest body of the response, in bytes after decompression. Default: the client's.

        Raises:
            errors.BadRequestError: If the server responds with this error.
            errors.KeyRefusedError: If the server responds with this error.
            errors.TooManyRequestsError: If the server responds with this error.
            errors.TokenExpiredError: If the server responds with this error.
            errors.SDKError: For any other error response, or one that the API does not describe.
            errors.RequestError: If no response arrives.
        """
        options = RequestOptions(server_url, timeout_ms, retries, headers, max_response_bytes)
        return self._core.call(
            calls.exchange_token.operation,
            lambda _: calls.exchange_token.request(request_body),
            options,
        )

    def get_keys(
        self,
        *,
        server_url: Optional[str] = None,
        timeout_ms: Optional[float] = None,
        retries: Retries = None,
        headers: Optional[Mapping[str, Optional[str]]] = None,
        max_response_bytes: Optional[float] = None,
    ) -> operations.GetKeysResponse:
        """Get the Public Keys

        Get the public keys of plex.tv, one of which verifies a token. The newest is the last: try each.

        `GET /auth/keys`

        Args:
            server_url: Base URL of this call, even if the operation has a server of its own.
            timeout_ms: Time limit of an attempt of this call, in milliseconds; 0 for none. Default: the client's.
            retries: When this call is sent again, whatever its method; False for never. Default: the client's.
            headers: Headers to add to this call. They replace headers of the client.
            max_response_bytes: Largest body of the response, in bytes after decompression. Default: the client's.

        Raises:
            errors.TooManyRequestsError: If the server responds with this error.
            errors.SDKError: For any other error response, or one that the API does not describe.
            errors.RequestError: If no response arrives.
        """
        options = RequestOptions(server_url, timeout_ms, retries, headers, max_response_bytes)
        return self._core.call(calls.get_keys.operation, None, options)


class AsyncDeviceGroup:
    """Sign in with a key of the device"""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def get_nonce(
        self,
        *,
        server_url: Optional[str] = None,
        timeout_ms: Optional[float] = None,
        retries: Retries = None,
        headers: Optional[Mapping[str, Optional[str]]] = None,
        max_response_bytes: Optional[float] = None,
    ) -> operations.GetNonceResponse:
        """Get a Nonce

        Get a nonce for the claims of one JWT that the device signs. It is valid for five minutes.

        `GET /auth/nonce`

        Args:
            server_url: Base URL of this call, even if the operation has a server of its own.
            timeout_ms: Time limit of an attempt of this call, in milliseconds; 0 for none. Default: the client's.
            retries: When this call is sent again, whatever its method; False for never. Default: the client's.
            headers: Headers to add to this call. They replace headers of the client.
            max_response_bytes: Largest body of the response, in bytes after decompression. Default: the client's.

        Raises:
            errors.BadRequestError: If the server responds with this error.
            errors.TooManyRequestsError: If the server responds with this error.
            errors.SDKError: For any other error response, or one that the API does not describe.
            errors.RequestError: If no response arrives.
        """
        options = RequestOptions(server_url, timeout_ms, retries, headers, max_response_bytes)
        return await self._core.call(calls.get_nonce.operation, None, options)

    async def register_key(
        self,
        request_body: operations.RegisterKeyRequestBody,
        *,
        server_url: Optional[str] = None,
        timeout_ms: Optional[float] = None,
        retries: Retries = None,
        headers: Optional[Mapping[str, Optional[str]]] = None,
        max_response_bytes: Optional[float] = None,
    ) -> operations.RegisterKeyResponse:
        """Register a Key

        Register the public key of the device for the account of the token. A device without a token registers its key with a PIN instead.

        `POST /auth/jwk`

        Args:
            request_body: The key of the device
            server_url: Base URL of this call, even if the operation has a server of its own.
            timeout_ms: Time limit of an attempt of this call, in milliseconds; 0 for none. Default: the client's.
            retries: When this call is sent again, whatever its method; False for never. Default: the client's.
            headers: Headers to add to this call. They replace headers of the client.
            max_response_bytes: Largest body of the response, in bytes after decompression. Default: the client's.

        Raises:
            errors.BadRequestError: If the server responds with this error.
            errors.RegisterKeyUnauthorized: If the server responds with this error.
            errors.KeyRefusedError: If the server responds with this error.
            errors.TooManyRequestsError: If the server responds with this error.
            errors.TokenExpiredError: If the server responds with this error.
            errors.SDKError: For any other error response, or one that the API does not describe.
            errors.RequestError: If no response arrives.
        """
        options = RequestOptions(server_url, timeout_ms, retries, headers, max_response_bytes)
        return await self._core.call(
            calls.register_key.operation,
            lambda _: calls.register_key.request(request_body),
            options,
        )

    async def exchange_token(
        self,
        request_body: operations.ExchangeTokenRequestBody,
        *,
        server_url: Optional[str] = None,
        timeout_ms: Optional[float] = None,
        retries: Retries = None,
        headers: Optional[Mapping[str, Optional[str]]] = None,
        max_response_bytes: Optional[float] = None,
    ) -> operations.ExchangeTokenResponse:
        """Exchange a Token

        Exchange a JWT that the device signed for a token of plex.tv, which is valid for seven days. The token is for plex.tv and its services: a media server does not accept it.

        `POST /auth/token`

        Args:
            request_body: What the device signed
            server_url: Base URL of this call, even if the operation has a server of its own.
            timeout_ms: Time limit of an attempt of this call, in milliseconds; 0 for none. Default: the client's.
            retries: When this call is sent again, whatever its method; False for never. Default: the client's.
            headers: Headers to add to this call. They replace headers of the client.
            max_response_bytes: Largest body of the response, in bytes after decompression. Default: the client's.

        Raises:
            errors.BadRequestError: If the server responds with this error.
            errors.KeyRefusedError: If the server responds with this error.
            errors.TooManyRequestsError: If the server responds with this error.
            errors.TokenExpiredError: If the server responds with this error.
            errors.SDKError: For any other error response, or one that the API does not describe.
            errors.RequestError: If no response arrives.
        """
        options = RequestOptions(server_url, timeout_ms, retries, headers, max_response_bytes)
        return await self._core.call(
            calls.exchange_token.operation,
            lambda _: calls.exchange_token.request(request_body),
            options,
        )

    async def get_keys(
        self,
        *,
        server_url: Optional[str] = None,
        timeout_ms: Optional[float] = None,
        retries: Retries = None,
        headers: Optional[Mapping[str, Optional[str]]] = None,
        max_response_bytes: Optional[float] = None,
    ) -> operations.GetKeysResponse:
        """Get the Public Keys

        Get the public keys of plex.tv, one of which verifies a token. The newest is the last: try each.

        `GET /auth/keys`

        Args:
            server_url: Base URL of this call, even if the operation has a server of its own.
            timeout_ms: Time limit of an attempt of this call, in milliseconds; 0 for none. Default: the client's.
            retries: When this call is sent again, whatever its method; False for never. Default: the client's.
            headers: Headers to add to this call. They replace headers of the client.
            max_response_bytes: Largest body of the response, in bytes after decompression. Default: the client's.

        Raises:
            errors.TooManyRequestsError: If the server responds with this error.
            errors.SDKError: For any other error response, or one that the API does not describe.
            errors.RequestError: If no response arrives.
        """
        options = RequestOptions(server_url, timeout_ms, retries, headers, max_response_bytes)
        return await self._core.call(calls.get_keys.operation, None, options)
