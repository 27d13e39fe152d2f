"""A key of the device: Ed25519, by the package ``cryptography``."""

from __future__ import annotations

import hashlib
import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable
from typing import TYPE_CHECKING, Protocol

from ..models import components

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


class DeviceKey(Protocol):
    """A key of the device for Ed25519 signatures: something that signs, wherever it keeps its secret."""

    @property
    def public_key(self) -> bytes:
        """The public key, 32 bytes."""

    def sign(self, data: bytes) -> bytes:
        """The signature of ``data``, 64 bytes (RFC 8032)."""


def new_seed() -> bytes:
    """A new secret for `device_key`: 32 random bytes. Who has them is the device: keep them as you would a password."""
    return os.urandom(32)


def device_key(seed: bytes) -> DeviceKey:
    """The key that a secret makes.

    :param seed: What `new_seed` gave, 32 bytes. The same seed is the same key.
    :raises ValueError: For a seed of another length.
    :raises ImportError: Without ``cryptography``: install ``plex-api-sdk[device-key]``.
    """
    require_cryptography()
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    if len(seed) != 32:
        raise ValueError("device_key: a seed is 32 bytes")
    return _SeedKey(Ed25519PrivateKey.from_private_bytes(seed))


class _SeedKey:
    __slots__ = ("_private", "public_key")

    def __init__(self, private: Ed25519PrivateKey) -> None:
        from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

        self._private = private
        self.public_key = private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)

    def sign(self, data: bytes) -> bytes:
        return self._private.sign(data)

    def __repr__(self) -> str:
        return "DeviceKey()"


def public_key_of(key: DeviceKey) -> components.PublicKey:
    """The public key as the services take it, named by its thumbprint (RFC 7638)."""
    x = to_base64url(key.public_key)
    kid = to_base64url(hashlib.sha256(f'{{"crv":"Ed25519","kty":"OKP","x":"{x}"}}'.encode()).digest())
    return components.PublicKey(kty="OKP", crv="Ed25519", x=x, use="sig", alg="EdDSA", kid=kid)


def is_signed_by_one(signed: bytes, signature: bytes, keys: Iterable[str]) -> bool:
    """Whether one of these public keys, as base64url, verifies a signature."""
    require_cryptography()
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    for x in keys:
        try:
            Ed25519PublicKey.from_public_bytes(from_base64url(x)).verify(signature, signed)
        except (InvalidSignature, ValueError):
            continue
        return True
    return False


def require_cryptography() -> None:
    try:
        import cryptography  # noqa: F401 - whether it is there
    except ImportError as error:
        raise ImportError("a device key needs the package cryptography: install plex-api-sdk[device-key]") from error


def to_base64url(data: bytes) -> str:
    """Without padding (RFC 4648, section 5)."""
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def from_base64url(text: str) -> bytes:
    """:raises ValueError: If it is invalid."""
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
