# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Optional

from ..._runtime.model import Model, Properties, Property
from ..._runtime.open_enum import OpenStringEnum
from ..._runtime.shape import enum


@dataclass(kw_only=True, repr=False, slots=True)
class PlexService(Model):
    """A service that an account can use"""

    endpoint: Optional[str] = None
    """The address of the service"""
    identifier: str
    """The name of the service"""
    secret: Optional[str] = None
    """The secret to use with the service"""
    status: Optional[PlexServiceStatus] = None
    """Whether the service is up"""
    token: Optional[str] = None
    """The token to use with the service"""
    additional_properties: Dict[str, Any] = field(default_factory=dict)
    """Properties that are not declared, by wire name: they are kept, and sent."""

    @staticmethod
    def _properties() -> Properties:
        return {
            "endpoint": Property("endpoint"),
            "identifier": Property("identifier"),
            "secret": Property("secret", secret=True),
            "status": Property("status", shape=enum(PlexServiceStatus)),
            "token": Property("token", secret=True),
        }


class PlexServiceStatus(OpenStringEnum):
    """Whether the service is up

    A value that is not listed here is kept as the server sent it.
    """

    ONLINE = "online"
    OFFLINE = "offline"
