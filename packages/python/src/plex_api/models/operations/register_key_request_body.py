# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict

from ..._runtime.model import Model, Properties, Property
from ..._runtime.shape import model
from .. import components


@dataclass(kw_only=True, repr=False, slots=True)
class RegisterKeyRequestBody(Model):
    jwk: components.PublicKey
    """A public key for Ed25519 signatures, as JSON Web Key (RFC 8037)"""
    additional_properties: Dict[str, Any] = field(default_factory=dict)
    """Properties that are not declared, by wire name: they are kept, and sent."""

    @staticmethod
    def _properties() -> Properties:
        return {
            "jwk": Property("jwk", shape=model(components.PublicKey)),
        }
