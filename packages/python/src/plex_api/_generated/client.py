# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Literal, Optional, Union

import httpx

from .. import sdks
from .._runtime.client import AsyncClient, Client
from .._runtime.operation import Settings
from .._runtime.options import ClientOptions, Credential, Hooks, ProxyOption, Retries
from .definition import definition


class PlexAPI(Client):
    """Tokens, connection details and the signed-in account. Some operations are answered by a media server, the others by
    plex.tv; both answer JSON only to a request with the header `Accept: application/json`, exactly. An error may still
    come as HTML or XML, or without a body.

    Account data changes over time: expect fields and enum values that are not listed here.
    """

    def __init__(
        self,
        *,
        access_token: Optional[Credential] = None,
        x_plex_client_identifier: Optional[str] = None,
        x_plex_product: Optional[str] = None,
        x_plex_version: Optional[str] = None,
        x_plex_platform: Optional[str] = None,
        x_plex_platform_version: Optional[str] = None,
        x_plex_device: Optional[str] = None,
        x_plex_device_name: Optional[str] = None,
        protocol: Optional[Literal["http", "https"]] = None,
        ip: Optional[str] = None,
        port: Optional[str] = None,
        server_url: Optional[str] = None,
        override_server_url: Optional[str] = None,
        server_index: int = 0,
        timeout_ms: Optional[float] = None,
        retries: Retries = None,
        client: Optional[httpx.Client] = None,
        hooks: Union[Hooks, Sequence[Hooks]] = (),
        validate_responses: bool = False,
        user_agent: Optional[str] = None,
        headers: Optional[Mapping[str, Optional[str]]] = None,
        max_response_bytes: Optional[float] = None,
        proxy: ProxyOption = None,
    ) -> None:
        """Settings that all calls share.

        Args:
            access_token: Plex Authentication Token. Sent in the header `X-Plex-Token`, to operations that need it. A function is called for every attempt. Default: the environment variable `PLEX_ACCESS_TOKEN`.
            x_plex_client_identifier: The unique identifier for the client application This is used to track the client application and its usage (UUID, serial number, or other number unique per device) Sent with every call in the header `X-Plex-Client-Identifier`.
            x_plex_product: The name of the client application, such as `Plex for Android`. Sent with every call in the header `X-Plex-Product`.
            x_plex_version: The version of the client application, such as `2.4.1`. Sent with every call in the header `X-Plex-Version`.
            x_plex_platform: The platform that the client runs on, such as `Android`. Sent with every call in the header `X-Plex-Platform`.
            x_plex_platform_version: The version of the platform, such as `15`. Sent with every call in the header `X-Plex-Platform-Version`.
            x_plex_device: The model of the device that the client runs on, such as `Pixel 9`. Sent with every call in the header `X-Plex-Device`.
            x_plex_device_name: The name that the account's list of devices shows, such as `Living Room`. Sent with every call in the header `X-Plex-Device-Name`.
            protocol: The protocol that the media server speaks. Default: `https`.
            ip: The IP address or host name of the media server. Default: `10.10.10.47`.
            port: The port that the media server listens on. Default: `32400`.
            server_url: Base URL of the server: `http(s)://host[:port][/path]`, with or without a trailing slash. It does not redirect operations that have a server of their own, because their credentials are not meant for another one.
            override_server_url: Base URL of the server for every operation, those included that have a server of their own, in place of `server_url` and of the API's servers: for tests against a mock, or for a gateway. It gets all credentials.
            server_index: Which of the API's servers to use when there is no `server_url`.
            timeout_ms: Longest time for an attempt, from its beginning to the end of the body, in milliseconds; 0 or infinity: no limit. Default: 30000.
            retries: When failed calls are repeated; `False` for never.
            client: Sends the requests; it is yours to close. Default: one of our own.
            hooks: Called around every attempt.
            validate_responses: Check every successful JSON response against the API's schema, and fail on any mismatch.
            user_agent: What requests say of your program, such as `my-program/1.2`, before what they say of this package.
            headers: Further headers for every call.
            max_response_bytes: Longest body of a response, of an error's too, in bytes after decompression. Default: 64 MiB.
            proxy: URL of the proxy that requests go through, `http://[user:password@]host[:port]`; `False` for none. Default: what the environment says by `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`.
        """
        settings: Settings = {
            "access_token": access_token,
            "x_plex_client_identifier": x_plex_client_identifier,
            "x_plex_product": x_plex_product,
            "x_plex_version": x_plex_version,
            "x_plex_platform": x_plex_platform,
            "x_plex_platform_version": x_plex_platform_version,
            "x_plex_device": x_plex_device,
            "x_plex_device_name": x_plex_device_name,
            "protocol": protocol,
            "ip": ip,
            "port": port,
        }
        options = ClientOptions(
            server_url=server_url,
            override_server_url=override_server_url,
            server_index=server_index,
            timeout_ms=timeout_ms,
            retries=retries,
            hooks=hooks,
            validate_responses=validate_responses,
            user_agent=user_agent,
            headers=headers,
            max_response_bytes=max_response_bytes,
        )
        super().__init__(definition, settings, options, client, proxy)

    @cached_property
    def authentication(self) -> sdks.authentication.AuthenticationGroup:
        """API Calls regarding authentication for Plex Media Server"""
        return sdks.authentication.AuthenticationGroup(self._core)

    @cached_property
    def security(self) -> sdks.security.SecurityGroup:
        """API Calls against Security for Plex Media Server"""
        return sdks.security.SecurityGroup(self._core)

    @cached_property
    def pins(self) -> sdks.pins.PinsGroup:
        """Sign in with a PIN or a browser"""
        return sdks.pins.PinsGroup(self._core)

    @cached_property
    def device(self) -> sdks.device.DeviceGroup:
        """Sign in with a key of the device"""
        return sdks.device.DeviceGroup(self._core)


class AsyncPlexAPI(AsyncClient):
    """Tokens, connection details and the signed-in account. Some operations are answered by a media server, the others by
    plex.tv; both answer JSON only to a request with the header `Accept: application/json`, exactly. An error may still
    come as HTML or XML, or without a body.

    Account data changes over time: expect fields and enum values that are not listed here.
    """

    def __init__(
        self,
        *,
        access_token: Optional[Credential] = None,
        x_plex_client_identifier: Optional[str] = None,
        x_plex_product: Optional[str] = None,
        x_plex_version: Optional[str] = None,
        x_plex_platform: Optional[str] = None,
        x_plex_platform_version: Optional[str] = None,
        x_plex_device: Optional[str] = None,
        x_plex_device_name: Optional[str] = None,
        protocol: Optional[Literal["http", "https"]] = None,
        ip: Optional[str] = None,
        port: Optional[str] = None,
        server_url: Optional[str] = None,
        override_server_url: Optional[str] = None,
        server_index: int = 0,
        timeout_ms: Optional[float] = None,
        retries: Retries = None,
        client: Optional[httpx.AsyncClient] = None,
        hooks: Union[Hooks, Sequence[Hooks]] = (),
        validate_responses: bool = False,
        user_agent: Optional[str] = None,
        headers: Optional[Mapping[str, Optional[str]]] = None,
        max_response_bytes: Optional[float] = None,
        proxy: ProxyOption = None,
    ) -> None:
        """Settings that all calls share.

        Args:
            access_token: Plex Authentication Token. Sent in the header `X-Plex-Token`, to operations that need it. A function is called for every attempt. Default: the environment variable `PLEX_ACCESS_TOKEN`.
            x_plex_client_identifier: The unique identifier for the client application This is used to track the client application and its usage (UUID, serial number, or other number unique per device) Sent with every call in the header `X-Plex-Client-Identifier`.
            x_plex_product: The name of the client application, such as `Plex for Android`. Sent with every call in the header `X-Plex-Product`.
            x_plex_version: The version of the client application, such as `2.4.1`. Sent with every call in the header `X-Plex-Version`.
            x_plex_platform: The platform that the client runs on, such as `Android`. Sent with every call in the header `X-Plex-Platform`.
            x_plex_platform_version: The version of the platform, such as `15`. Sent with every call in the header `X-Plex-Platform-Version`.
            x_plex_device: The model of the device that the client runs on, such as `Pixel 9`. Sent with every call in the header `X-Plex-Device`.
            x_plex_device_name: The name that the account's list of devices shows, such as `Living Room`. Sent with every call in the header `X-Plex-Device-Name`.
            protocol: The protocol that the media server speaks. Default: `https`.
            ip: The IP address or host name of the media server. Default: `10.10.10.47`.
            port: The port that the media server listens on. Default: `32400`.
            server_url: Base URL of the server: `http(s)://host[:port][/path]`, with or without a trailing slash. It does not redirect operations that have a server of their own, because their credentials are not meant for another one.
            override_server_url: Base URL of the server for every operation, those included that have a server of their own, in place of `server_url` and of the API's servers: for tests against a mock, or for a gateway. It gets all credentials.
            server_index: Which of the API's servers to use when there is no `server_url`.
            timeout_ms: Longest time for an attempt, from its beginning to the end of the body, in milliseconds; 0 or infinity: no limit. Default: 30000.
            retries: When failed calls are repeated; `False` for never.
            client: Sends the requests; it is yours to close. Default: one of our own.
            hooks: Called around every attempt.
            validate_responses: Check every successful JSON response against the API's schema, and fail on any mismatch.
            user_agent: What requests say of your program, such as `my-program/1.2`, before what they say of this package.
            headers: Further headers for every call.
            max_response_bytes: Longest body of a response, of an error's too, in bytes after decompression. Default: 64 MiB.
            proxy: URL of the proxy that requests go through, `http://[user:password@]host[:port]`; `False` for none. Default: what the environment says by `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`.
        """
        settings: Settings = {
            "access_token": access_token,
            "x_plex_client_identifier": x_plex_client_identifier,
            "x_plex_product": x_plex_product,
            "x_plex_version": x_plex_version,
            "x_plex_platform": x_plex_platform,
            "x_plex_platform_version": x_plex_platform_version,
            "x_plex_device": x_plex_device,
            "x_plex_device_name": x_plex_device_name,
            "protocol": protocol,
            "ip": ip,
            "port": port,
        }
        options = ClientOptions(
            server_url=server_url,
            override_server_url=override_server_url,
            server_index=server_index,
            timeout_ms=timeout_ms,
            retries=retries,
            hooks=hooks,
            validate_responses=validate_responses,
            user_agent=user_agent,
            headers=headers,
            max_response_bytes=max_response_bytes,
        )
        super().__init__(definition, settings, options, client, proxy)

    @cached_property
    def authentication(self) -> sdks.authentication.AsyncAuthenticationGroup:
        """API Calls regarding authentication for Plex Media Server"""
        return sdks.authentication.AsyncAuthenticationGroup(self._core)

    @cached_property
    def security(self) -> sdks.security.AsyncSecurityGroup:
        """API Calls against Security for Plex Media Server"""
        return sdks.security.AsyncSecurityGroup(self._core)

    @cached_property
    def pins(self) -> sdks.pins.AsyncPinsGroup:
        """Sign in with a PIN or a browser"""
        return sdks.pins.AsyncPinsGroup(self._core)

    @cached_property
    def device(self) -> sdks.device.AsyncDeviceGroup:
        """Sign in with a key of the device"""
        return sdks.device.AsyncDeviceGroup(self._core)
