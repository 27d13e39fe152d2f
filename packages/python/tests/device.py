"""Credentials of a device, at a mock of signing in."""

from __future__ import annotations

from typing import Any

import plex_api
from plex_api.models import components
from plex_api.sign_in import DeviceCredential, DeviceKey, device_key, new_seed

from .sign_in_mock import SignInMock

LEGACY = "legacy-token-of-the-mock"
DAY = 86_400
QUICK = plex_api.RetryOptions(initial_delay_ms=0, max_delay_ms=0)


def client(mock: SignInMock, **options: Any) -> plex_api.PlexAPI:
    given: Any = {"x_plex_client_identifier": "tv", "override_server_url": mock.url, "retries": QUICK, **options}
    return plex_api.PlexAPI(**given)


def device(mock: SignInMock, key: DeviceKey | None = None, **options: Any) -> DeviceCredential:
    given: Any = {"client": client(mock), "client_identifier": "tv", "scopes": ["username"], **options}
    return DeviceCredential(**given, key=key or device_key(new_seed()))


def registered(mock: SignInMock, key: DeviceKey | None = None, **options: Any) -> DeviceCredential:
    credential = device(mock, key, **options)
    credential.register(client(mock, access_token=LEGACY))
    return credential


def ignore(_: components.Pin) -> None:
    pass
