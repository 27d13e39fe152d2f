# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Optional

from ..._runtime.model import Model, Properties, Property
from ..._runtime.shape import boolean


@dataclass(kw_only=True, repr=False, slots=True)
class PostUsersSignInDataRequestBody(Model):
    login: str
    """The e-mail address of the account"""
    password: str
    """The password of the account"""
    remember_me: Optional[bool] = None
    """Whether to stay signed in

    The server's default: `False`.
    """
    verification_code: Optional[str] = None
    """The current code, for an account with two-factor authentication"""
    additional_properties: Dict[str, Any] = field(default_factory=dict)
    """Properties that are not declared, by wire name: they are kept, and sent."""

    @staticmethod
    def _properties() -> Properties:
        return {
            "login": Property("login"),
            "password": Property("password", secret=True),
            "rememberMe": Property("remember_me", shape=boolean),
            "verificationCode": Property("verification_code", secret=True),
        }
