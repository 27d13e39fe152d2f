from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

import plex_api
from plex_api.sign_in import AsyncDeviceCredential, DeviceCredential


class OwnKey:
    """A key of a program's own, which could be pickled."""

    public_key = b"x" * 32

    def sign(self, data: bytes) -> bytes:
        return data[:64]


def test_no_credential_is_pickled_and_a_copy_is_the_same() -> None:
    both: list[Any] = [
        DeviceCredential(plex_api.PlexAPI(), client_identifier="tv", key=OwnKey()),
        AsyncDeviceCredential(plex_api.AsyncPlexAPI(), client_identifier="tv", key=OwnKey()),
    ]
    for credential in both:
        with pytest.raises(TypeError, match="holds secrets, and is not pickled"):
            pickle.dumps(credential)
        assert copy.copy(credential) is credential
        assert copy.deepcopy(credential) is credential
