# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict

from ..._generated import security
from ..._runtime.body import json_body
from ..._runtime.model import Model, Properties, Property
from ..._runtime.operation import Failure, Operation, Outcome, RequestParts, Server
from ..._runtime.options import ResponseMetadata
from ..._runtime.shape import model
from .. import components, errors


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


@dataclass(kw_only=True)
class RegisterKeyResponse(ResponseMetadata):
    """What `register_key` gives."""


operation: Operation[RegisterKeyResponse] = Operation(
    id="registerKey",
    name="register_key",
    method="POST",
    path="/auth/jwk",
    server=Server("https://clients.plex.tv/api/v2"),
    security=security.access_token,
    accept="application/json",
    result=lambda: RegisterKeyResponse,
    outcomes=(Outcome("2XX"),),
    failures=(
        Failure(
            400,
            "application/json",
            error=lambda: errors.BadRequestError,
            shape=lambda: model(components.BadRequest),
        ),
        Failure(
            401,
            "application/json",
            error=lambda: errors.RegisterKeyUnauthorized,
            shape=lambda: model(errors.RegisterKeyUnauthorizedData),
        ),
        Failure(
            422,
            "application/json",
            error=lambda: errors.KeyRefusedError,
            shape=lambda: model(components.KeyRefused),
        ),
        Failure(
            429,
            "application/json",
            error=lambda: errors.TooManyRequestsError,
            shape=lambda: model(components.TooManyRequests),
        ),
        Failure(
            498,
            "application/json",
            error=lambda: errors.TokenExpiredError,
            shape=lambda: model(components.TokenExpired),
        ),
    ),
)


def request(request_body: RegisterKeyRequestBody) -> RequestParts:
    return RequestParts(body=json_body(request_body, model(RegisterKeyRequestBody)))
