# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional

from ..._runtime.model import Model, Properties, Property
from ..._runtime.shape import array, model
from .. import components


@dataclass(kw_only=True, repr=False, slots=True)
class SourceDevice(Model):
    """A media server or provider, and how to reach it"""

    access_token: Optional[str] = None
    """The token to use with this device"""
    client_identifier: Optional[str] = None
    """The unique identifier of the device"""
    name: Optional[str] = None
    """The name of the device"""
    connection: Optional[List[components.SourceConnection]] = None
    """The ways to reach the device"""
    additional_properties: Dict[str, Any] = field(default_factory=dict)
    """Properties that are not declared, by wire name: they are kept, and sent."""

    @staticmethod
    def _properties() -> Properties:
        return {
            "accessToken": Property("access_token", secret=True),
            "clientIdentifier": Property("client_identifier"),
            "name": Property("name"),
            "Connection": Property("connection", shape=array(model(components.SourceConnection))),
        }
