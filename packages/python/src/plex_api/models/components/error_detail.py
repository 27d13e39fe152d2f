# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Optional

from ..._runtime.model import Model, Properties, Property


@dataclass(kw_only=True, repr=False, slots=True)
class ErrorDetail(Model):
    """One reason why a request was refused"""

    code: Optional[int] = None
    """What went wrong. Known codes:

    - 1000: the client identifier is missing (status 400)
    - 1001: the user could not be authenticated (status 401)
    - 1020: expired (status 404)
    - 1028: the verification code is wrong
    - 1029: a verification code is needed, because the account has two-factor authentication (status 401)
    - 1031: the IP address is locked out (status 401)
    - 1041: the PIN of the Plex Home user is needed
    """
    message: Optional[str] = None
    """What went wrong, in words"""
    status: Optional[int] = None
    """The HTTP status code, once more; may be absent"""
    additional_properties: Dict[str, Any] = field(default_factory=dict)
    """Properties that are not declared, by wire name: they are kept, and sent."""

    @staticmethod
    def _properties() -> Properties:
        return {
            "code": Property("code"),
            "message": Property("message"),
            "status": Property("status"),
        }
