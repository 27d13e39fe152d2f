"""JSON Web Tokens with Ed25519 signatures (RFC 7519, RFC 8037)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any, TypeGuard

from .device_key import DeviceKey, from_base64url, is_signed_by_one, to_base64url

FORM = re.compile(r"[\w-]+\.[\w-]+\.[\w-]{86}", re.ASCII)
"""With a whole signature, of 64 bytes."""


def sign_jwt(kid: str | None, claims: dict[str, Any], key: DeviceKey) -> str:
    signed = f"{part({'alg': 'EdDSA', 'typ': 'JWT', 'kid': kid})}.{part(claims)}"
    return f"{signed}.{to_base64url(key.sign(signed.encode()))}"


def part(value: dict[str, Any]) -> str:
    return to_base64url(json.dumps(value, separators=(",", ":")).encode())


def read_claims(jwt: str | None) -> dict[str, Any]:
    """The claims of a JWT, unverified; None if the text is no JWT."""
    if not is_jwt(jwt):
        return {}
    try:
        claims = json.loads(from_base64url(jwt.split(".")[1]))
    except (ValueError, RecursionError):
        return {}
    return claims if isinstance(claims, dict) else {}


def is_jwt(text: object) -> TypeGuard[str]:
    """Whether it has the form of one: decoding is lenient, and what stands beside the letters would get into a header."""
    return isinstance(text, str) and FORM.fullmatch(text) is not None


def is_verified_by(jwt: str | None, keys: Iterable[str]) -> bool:
    """Whether one of these public keys, as base64url, verifies it."""
    if not is_jwt(jwt):
        return False
    signed, _, signature = jwt.rpartition(".")
    try:
        return is_signed_by_one(signed.encode(), from_base64url(signature), keys)
    except ValueError:
        return False
