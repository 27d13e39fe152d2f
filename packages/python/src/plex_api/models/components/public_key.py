# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Optional

from ..._runtime.model import Model, Properties, Property


@dataclass(kw_only=True, repr=False, slots=True)
class PublicKey(Model):
    """A public key for Ed25519 signatures, as JSON Web Key (RFC 8037)"""

    alg: Optional[str] = None
    """The algorithm, `EdDSA`"""
    crv: str
    """The curve, `Ed25519`"""
    kid: Optional[str] = None
    """The name of the key, which the device chooses and no other device has"""
    kty: str
    """The kind of key, `OKP`"""
    use: Optional[str] = None
    """What the key is for, `sig`"""
    x: str
    """The public key, 32 bytes as base64url without padding"""
    additional_properties: Dict[str, Any] = field(default_factory=dict)
    """Properties that are not declared, by wire name: they are kept, and sent."""

    @staticmethod
    def _properties() -> Properties:
        return {
            "alg": Property("alg"),
            "crv": Property("crv"),
            "kid": Property("kid"),
            "kty": Property("kty"),
            "use": Property("use"),
            "x": Property("x"),
        }
