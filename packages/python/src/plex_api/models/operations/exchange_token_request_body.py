# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict

from ..._runtime.model import Model, Properties, Property


@dataclass(kw_only=True, repr=False, slots=True)
class ExchangeTokenRequestBody(Model):
    jwt: str
    """The JWT, with the header `kid` and the claims `nonce`, `scope`, `aud`, `iss`, `iat` and `exp`"""
    additional_properties: Dict[str, Any] = field(default_factory=dict)
    """Properties that are not declared, by wire name: they are kept, and sent."""

    @staticmethod
    def _properties() -> Properties:
        return {
            "jwt": Property("jwt", secret=True),
        }
