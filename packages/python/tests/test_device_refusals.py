"""What a credential of a device refuses, and what is refused to it."""

from __future__ import annotations

from typing import Any

import pytest

import plex_api
from plex_api.models import errors, operations
from plex_api.sign_in import AsyncDeviceCredential, DeviceCredential, SignInError, device_key, new_seed

from .device import LEGACY, client, device, ignore, registered
from .sign_in_mock import SignInMock

pytest.importorskip("cryptography", reason="the package cryptography is not installed: run npm run setup")


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        ({"client": None}, "give client, a client without a token"),
        ({"client_identifier": None}, "give client_identifier, that of the client"),
        ({"client_identifier": ""}, "give client_identifier, that of the client"),
        ({"key": b"x" * 32}, "give key, what device_key(secret) gives"),
        ({"scopes": "username"}, "scopes is a list"),
        ({"store": object()}, "a store has load and save"),
    ],
)
def test_what_is_none_is_refused_at_once(mock: SignInMock, wrong: dict[str, Any], problem: str) -> None:
    given = {"client": client(mock), "client_identifier": "tv", "key": device_key(new_seed()), **wrong}
    for kind in (DeviceCredential, AsyncDeviceCredential):
        with pytest.raises(TypeError) as caught:
            kind(**given)
        assert str(caught.value) == f"DeviceCredential: {problem}"


def test_each_credential_takes_a_client_of_its_kind(mock: SignInMock) -> None:
    async_client = plex_api.AsyncPlexAPI(x_plex_client_identifier="tv", override_server_url=mock.url)
    pairs: list[tuple[Any, Any]] = [(DeviceCredential, async_client), (AsyncDeviceCredential, client(mock))]
    for kind, other in pairs:
        with pytest.raises(TypeError, match="it takes a PlexAPI, and AsyncDeviceCredential an AsyncPlexAPI"):
            kind(other, client_identifier="tv", key=device_key(new_seed()))


def test_a_key_that_nobody_registered_and_one_that_another_device_has_are_refused(mock: SignInMock) -> None:
    with pytest.raises(errors.KeyRefusedError):
        device(mock)()
    key = device_key(new_seed())
    registered(mock, key)
    phone = device(mock, key, client_identifier="phone")
    with pytest.raises(errors.KeyRefusedError, match="Thumbprint has already been taken"):
        phone.register(client(mock, access_token=LEGACY))
    with pytest.raises(errors.KeyRefusedError, match="Thumbprint has already been taken"):
        phone.sign_in(ignore)


@pytest.mark.parametrize(
    ("forge", "why"),
    [
        ("signature", "no public key of plex.tv verifies its signature"),
        ("issuer", "its issuer is not plex.tv"),
        ("audience", "it is for another client identifier"),
        ("thumbprint", "it is for another key"),
        ("expiry", "it has expired"),
    ],
)
def test_a_token_that_is_not_for_this_device_is_not_used(mock: SignInMock, forge: str, why: str) -> None:
    credential = registered(mock)
    mock.tell(forge=forge)
    with pytest.raises(SignInError) as caught:
        credential()
    assert str(caught.value) == f"the token of plex.tv is not used: {why}"
    assert caught.value.failure == "unverified-token"


def test_a_media_server_that_takes_no_jwt_is_told_from_a_token_that_is_wrong(mock: SignInMock) -> None:
    plex = client(mock, access_token=registered(mock))
    with pytest.raises(SignInError, match=r"GET https://plex\.tv/api/v2/resources") as caught:
        plex.authentication.get_transient_token(
            operations.GetTransientTokenQueryParamType.DELEGATION, operations.Scope.ALL
        )
    assert caught.value.failure == "media-server"
    assert isinstance(caught.value.__cause__, errors.SDKError)
