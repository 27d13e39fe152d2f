# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Optional

from ..._runtime.model import Model, Properties, Property


@dataclass(kw_only=True, repr=False, slots=True)
class GetTransientTokenMediaContainer(Model):
    size: Optional[int] = None
    """The number of elements in the container"""
    token: str
    """The transient token"""
    additional_properties: Dict[str, Any] = field(default_factory=dict)
    """Properties that are not declared, by wire name: they are kept, and sent."""

    @staticmethod
    def _properties() -> Properties:
        return {
            "size": Property("size"),
            "token": Property("token", secret=True),
        }
