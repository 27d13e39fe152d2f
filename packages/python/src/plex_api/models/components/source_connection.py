# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Optional

from ..._runtime.model import Model, Properties, Property
from ..._runtime.shape import boolean


@dataclass(kw_only=True, repr=False, slots=True)
class SourceConnection(Model):
    """One way to reach a device"""

    address: Optional[str] = None
    """The IP address or host name"""
    local: Optional[bool] = None
    """Whether the address is in the device's own network; arrives as `true`, `1` or `"1"`"""
    port: Optional[int] = None
    """The port"""
    protocol: Optional[str] = None
    """The protocol, such as `https`"""
    relay: Optional[bool] = None
    """Whether the connection goes through a Plex relay; arrives as `true`, `1` or `"1"`"""
    uri: Optional[str] = None
    """The whole address"""
    additional_properties: Dict[str, Any] = field(default_factory=dict)
    """Properties that are not declared, by wire name: they are kept, and sent."""

    @staticmethod
    def _properties() -> Properties:
        return {
            "address": Property("address"),
            "local": Property("local", shape=boolean),
            "port": Property("port"),
            "protocol": Property("protocol"),
            "relay": Property("relay", shape=boolean),
            "uri": Property("uri"),
        }
