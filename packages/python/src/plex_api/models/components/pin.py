# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Optional

from ..._runtime.model import Model, Properties, Property
from ..._runtime.shape import boolean, model
from .. import components


@dataclass(kw_only=True, repr=False, slots=True)
class Pin(Model):
    """A PIN, which a user confirms to sign in to a device"""

    auth_token: Optional[str] = None
    """The token, once the user has confirmed the PIN; null until then"""
    client_identifier: Optional[str] = None
    """The client identifier that created the PIN"""
    code: str
    """The code that the user confirms"""
    created_at: Optional[str] = None
    """When the PIN was created

    A date and time as in RFC 3339: `2026-01-31T12:00:00Z`.
    """
    expires_at: Optional[str] = None
    """When the PIN expires

    A date and time as in RFC 3339: `2026-01-31T12:00:00Z`.
    """
    expires_in: Optional[int] = None
    """In how many seconds the PIN expires"""
    id: int
    """The number of the PIN"""
    location: Optional[components.PinLocation] = None
    """Where the request for a PIN came from"""
    new_registration: Optional[bool] = None
    """Whether the user made the account while confirming the PIN; null until then"""
    product: Optional[str] = None
    """The name of the client application"""
    qr: Optional[str] = None
    """The address of an image, a QR code with which a phone confirms the PIN"""
    trusted: Optional[bool] = None
    """Whether the client application is one of Plex"""
    additional_properties: Dict[str, Any] = field(default_factory=dict)
    """Properties that are not declared, by wire name: they are kept, and sent."""

    @staticmethod
    def _properties() -> Properties:
        return {
            "authToken": Property("auth_token", secret=True),
            "clientIdentifier": Property("client_identifier"),
            "code": Property("code", secret=True),
            "createdAt": Property("created_at"),
            "expiresAt": Property("expires_at"),
            "expiresIn": Property("expires_in"),
            "id": Property("id"),
            "location": Property("location", shape=model(components.PinLocation)),
            "newRegistration": Property("new_registration", shape=boolean),
            "product": Property("product"),
            "qr": Property("qr", secret=True),
            "trusted": Property("trusted", shape=boolean),
        }
