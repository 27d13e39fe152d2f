# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

from .._generated import calls
from .._runtime.core import AsyncCore, SyncCore
from .._runtime.options import RequestOptions, Retries
from ..models import operations


class AuthenticationGroup:
    """API Calls regarding authentication for Plex Media Server"""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def get_transient_token(
        self,
        type: operations.GetTransientTokenQueryParamType,
        scope: operations.Scope,
        *,
        server_url: Optional[str] = None,
        timeout_ms: Optional[float] = None,
        retries: Retries = None,
        headers: Optional[Mapping[str, Optional[str]]] = None,
        max_response_bytes: Optional[float] = None,
    ) -> operations.GetTransientTokenResponse:
        """Get a Transient Token.

        This endpoint provides the caller with a temporary token with the same access level as the caller's token. These tokens are valid for up to 48 hours and are destroyed if the server instance is restarted.

        `GET /security/token`

        Args:
            type: `delegation` - This is the only supported `type` parameter.
            scope: `all` - This is the only supported `scope` parameter.
            server_url: Base URL of this call, even if the operation has a server of its own.
            timeout_ms: Time limit of an attempt of this call, in milliseconds; 0 for none. Default: the client's.
            retries: When this call is sent again, whatever its method; False for never. Default: the client's.
            headers: Headers to add to this call. They replace headers of the client.
            max_response_bytes: Largest body of the response, in bytes after decompression. Default: the client's.

        Raises:
            errors.GetTransientTokenResponseBody: If the server responds with this error.
            errors.SDKError: For any other error response, or one that the API does not describe.
            errors.RequestError: If no response arrives.
        """
        options = RequestOptions(server_url, timeout_ms, retries, headers, max_response_bytes)
        return self._core.call(
            calls.get_transient_token.operation,
            lambda _: calls.get_transient_token.request(type, scope),
            options,
        )

    def get_source_connection_information(
        self,
        source: str,
        *,
        server_url: Optional[str] = None,
        timeout_ms: Optional[float] = None,
        retries: Retries = None,
        headers: Optional[Mapping[str, Optional[str]]] = None,
        max_response_bytes: Optional[float] = None,
    ) -> operations.GetSourceConnectionInformationResponse:
        """Get Source Connection Information

        If a caller requires connection details and a transient token for a source that is known to the server, for example a cloud media provider or shared PMS, then this endpoint can be called. This endpoint is only accessible with either an admin token or a valid transient token generated from an admin token.
        Note: requires Plex Media Server >= 1.15.4.

        `GET /security/resources`

        Args:
            source: The source identifier with an included prefix.
            server_url: Base URL of this call, even if the operation has a server of its own.
            timeout_ms: Time limit of an attempt of this call, in milliseconds; 0 for none. Default: the client's.
            retries: When this call is sent again, whatever its method; False for never. Default: the client's.
            headers: Headers to add to this call. They replace headers of the client.
            max_response_bytes: Largest body of the response, in bytes after decompression. Default: the client's.

        Raises:
            errors.GetSourceConnectionInformationResponseBody: If the server responds with this error.
            errors.SDKError: For any other error response, or one that the API does not describe.
            errors.RequestError: If no response arrives.
        """
        options = RequestOptions(server_url, timeout_ms, retries, headers, max_response_bytes)
        return self._core.call(
            calls.get_source_connection_information.operation,
            lambda _: calls.get_source_connection_information.request(source),
            options,
        )

    def get_token_details(
        self,
        *,
        server_url: Optional[str] = None,
        timeout_ms: Optional[float] = None,
        retries: Retries = None,
        headers: Optional[Mapping[str, Optional[str]]] = None,
        max_response_bytes: Optional[float] = None,
    ) -> operations.GetTokenDetailsResponse:
        """Get Token Details

        Get the User data from the provided X-Plex-Token

        `GET /user`

        Args:
            server_url: Base URL of this call, even if the operation has a server of its own.
            timeout_ms: Time limit of an attempt of this call, in milliseconds; 0 for none. Default: the client's.
            retries: When this call is sent again, whatever its method; False for never. Default: the client's.
            headers: Headers to add to this call. They replace headers of the client.
            max_response_bytes: Largest body of the response, in bytes after decompression. Default: the client's.

        Raises:
            errors.GetTokenDetailsBadRequest: If the server responds with this error.
            errors.GetTokenDetailsUnauthorized: If the server responds with this error.
            errors.SDKError: For any other error response, or one that the API does not describe.
            errors.RequestError: If no response arrives.
        """
        options = RequestOptions(server_url, timeout_ms, retries, headers, max_response_bytes)
        return self._core.call(calls.get_token_details.operation, None, options)

    def post_users_sign_in_data(
        self,
        x_plex_client_identifier: Optional[str] = None,
        request_body: Optional[operations.PostUsersSignInDataRequestBody] = None,
        *,
        server_url: Optional[str] = None,
        timeout_ms: Optional[float] = None,
        retries: Retries = None,
        headers: Optional[Mapping[str, Optional[str]]] = None,
        max_response_bytes: Optional[float] = None,
    ) -> operations.PostUsersSignInDataResponse:
        """Get User Sign In Data

        Sign in user with username and password and return user data with Plex authentication token

        `POST /users/signin`

        Args:
            x_plex_client_identifier: The unique identifier for the client application This is used to track the client application and its usage (UUID, serial number, or other number unique per device)
            request_body: Login credentials
            server_url: Base URL of this call, even if the operation has a server of its own.
            timeout_ms: Time limit of an attempt of this call, in milliseconds; 0 for none. Default: the client's.
            retries: When this call is sent again, whatever its method; False for never. Default: the client's.
            headers: Headers to add to this call. They replace headers of the client.
            max_response_bytes: Largest body of the response, in bytes after decompression. Default: the client's.

        Raises:
            errors.PostUsersSignInDataBadRequest: If the server responds with this error.
            errors.PostUsersSignInDataUnauthorized: If the server responds with this error.
            errors.SDKError: For any other error response, or one that the API does not describe.
            errors.RequestError: If no response arrives.
        """
        options = RequestOptions(server_url, timeout_ms, retries, headers, max_response_bytes)
        return self._core.call(
            calls.post_users_sign_in_data.operation,
            lambda _: calls.post_users_sign_in_data.request(x_plex_client_identifier, request_body),
            options,
        )


class AsyncAuthenticationGroup:
    """API Calls regarding authentication for Plex Media Server"""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def get_transient_token(
        self,
        type: operations.GetTransientTokenQueryParamType,
        scope: operations.Scope,
        *,
        server_url: Optional[str] = None,
        timeout_ms: Optional[float] = None,
        retries: Retries = None,
        headers: Optional[Mapping[str, Optional[str]]] = None,
        max_response_bytes: Optional[float] = None,
    ) -> operations.GetTransientTokenResponse:
        """Get a Transient Token.

        This endpoint provides the caller with a temporary token with the same access level as the caller's token. These tokens are valid for up to 48 hours and are destroyed if the server instance is restarted.

        `GET /security/token`

        Args:
            type: `delegation` - This is the only supported `type` parameter.
            scope: `all` - This is the only supported `scope` parameter.
            server_url: Base URL of this call, even if the operation has a server of its own.
            timeout_ms: Time limit of an attempt of this call, in milliseconds; 0 for none. Default: the client's.
            retries: When this call is sent again, whatever its method; False for never. Default: the client's.
            headers: Headers to add to this call. They replace headers of the client.
            max_response_bytes: Largest body of the response, in bytes after decompression. Default: the client's.

        Raises:
            errors.GetTransientTokenResponseBody: If the server responds with this error.
            errors.SDKError: For any other error response, or one that the API does not describe.
            errors.RequestError: If no response arrives.
        """
        options = RequestOptions(server_url, timeout_ms, retries, headers, max_response_bytes)
        return await self._core.call(
            calls.get_transient_token.operation,
            lambda _: calls.get_transient_token.request(type, scope),
            options,
        )

    async def get_source_connection_information(
        self,
        source: str,
        *,
        server_url: Optional[str] = None,
        timeout_ms: Optional[float] = None,
        retries: Retries = None,
        headers: Optional[Mapping[str, Optional[str]]] = None,
        max_response_bytes: Optional[float] = None,
    ) -> operations.GetSourceConnectionInformationResponse:
        """Get Source Connection Information

        If a caller requires connection details and a transient token for a source that is known to the server, for example a cloud media provider or shared PMS, then this endpoint can be called. This endpoint is only accessible with either an admin token or a valid transient token generated from an admin token.
        Note: requires Plex Media Server >= 1.15.4.

        `GET /security/resources`

        Args:
            source: The source identifier with an included prefix.
            server_url: Base URL of this call, even if the operation has a server of its own.
            timeout_ms: Time limit of an attempt of this call, in milliseconds; 0 for none. Default: the client's.
            retries: When this call is sent again, whatever its method; False for never. Default: the client's.
            headers: Headers to add to this call. They replace headers of the client.
            max_response_bytes: Largest body of the response, in bytes after decompression. Default: the client's.

        Raises:
            errors.GetSourceConnectionInformationResponseBody: If the server responds with this error.
            errors.SDKError: For any other error response, or one that the API does not describe.
            errors.RequestError: If no response arrives.
        """
        options = RequestOptions(server_url, timeout_ms, retries, headers, max_response_bytes)
        return await self._core.call(
            calls.get_source_connection_information.operation,
            lambda _: calls.get_source_connection_information.request(source),
            options,
        )

    async def get_token_details(
        self,
        *,
        server_url: Optional[str] = None,
        timeout_ms: Optional[float] = None,
        retries: Retries = None,
        headers: Optional[Mapping[str, Optional[str]]] = None,
        max_response_bytes: Optional[float] = None,
    ) -> operations.GetTokenDetailsResponse:
        """Get Token Details

        Get the User data from the provided X-Plex-Token

        `GET /user`

        Args:
            server_url: Base URL of this call, even if the operation has a server of its own.
            timeout_ms: Time limit of an attempt of this call, in milliseconds; 0 for none. Default: the client's.
            retries: When this call is sent again, whatever its method; False for never. Default: the client's.
            headers: Headers to add to this call. They replace headers of the client.
            max_response_bytes: Largest body of the response, in bytes after decompression. Default: the client's.

        Raises:
            errors.GetTokenDetailsBadRequest: If the server responds with this error.
            errors.GetTokenDetailsUnauthorized: If the server responds with this error.
            errors.SDKError: For any other error response, or one that the API does not describe.
            errors.RequestError: If no response arrives.
        """
        options = RequestOptions(server_url, timeout_ms, retries, headers, max_response_bytes)
        return await self._core.call(calls.get_token_details.operation, None, options)

    async def post_users_sign_in_data(
        self,
        x_plex_client_identifier: Optional[str] = None,
        request_body: Optional[operations.PostUsersSignInDataRequestBody] = None,
        *,
        server_url: Optional[str] = None,
        timeout_ms: Optional[float] = None,
        retries: Retries = None,
        headers: Optional[Mapping[str, Optional[str]]] = None,
        max_response_bytes: Optional[float] = None,
    ) -> operations.PostUsersSignInDataResponse:
        """Get User Sign In Data

        Sign in user with username and password and return user data with Plex authentication token

        `POST /users/signin`

        Args:
            x_plex_client_identifier: The unique identifier for the client application This is used to track the client application and its usage (UUID, serial number, or other number unique per device)
            request_body: Login credentials
            server_url: Base URL of this call, even if the operation has a server of its own.
            timeout_ms: Time limit of an attempt of this call, in milliseconds; 0 for none. Default: the client's.
            retries: When this call is sent again, whatever its method; False for never. Default: the client's.
            headers: Headers to add to this call. They replace headers of the client.
            max_response_bytes: Largest body of the response, in bytes after decompression. Default: the client's.

        Raises:
            errors.PostUsersSignInDataBadRequest: If the server responds with this error.
            errors.PostUsersSignInDataUnauthorized: If the server responds with this error.
            errors.SDKError: For any other error response, or one that the API does not describe.
            errors.RequestError: If no response arrives.
        """
        options = RequestOptions(server_url, timeout_ms, retries, headers, max_response_bytes)
        return await self._core.call(
            calls.post_users_sign_in_data.operation,
            lambda _: calls.post_users_sign_in_data.request(x_plex_client_identifier, request_body),
            options,
        )
