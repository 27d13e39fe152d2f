# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Optional

from ..._generated import schemas
from ..._runtime.body import json_body
from ..._runtime.model import Model, Properties, Property
from ..._runtime.operation import Failure, Operation, Outcome, RequestParts, Server
from ..._runtime.options import ResponseMetadata
from ..._runtime.parameters import form, with_query
from ..._runtime.shape import boolean, model
from .. import components, errors


@dataclass(kw_only=True, repr=False, slots=True)
class CreatePinRequestBody(Model):
    jwk: Optional[components.PublicKey] = None
    """A public key for Ed25519 signatures, as JSON Web Key (RFC 8037)"""
    strong: Optional[bool] = None
    """Whether the code is a long one for a browser"""
    additional_properties: Dict[str, Any] = field(default_factory=dict)
    """Properties that are not declared, by wire name: they are kept, and sent."""

    @staticmethod
    def _properties() -> Properties:
        return {
            "jwk": Property("jwk", shape=model(components.PublicKey)),
            "strong": Property("strong", shape=boolean),
        }


@dataclass(kw_only=True)
class CreatePinResponse(ResponseMetadata):
    """What `create_pin` gives."""

    pin: components.Pin


operation: Operation[CreatePinResponse] = Operation(
    id="createPin",
    name="create_pin",
    method="POST",
    path="/pins",
    server=Server("https://plex.tv/api/v2"),
    accept="application/json",
    result=lambda: CreatePinResponse,
    outcomes=(
        Outcome(
            200,
            "application/json",
            field="pin",
            shape=lambda: model(components.Pin),
            schema=lambda: schemas.PIN_SCHEMA,
        ),
        Outcome(
            201,
            "application/json",
            field="pin",
            shape=lambda: model(components.Pin),
            schema=lambda: schemas.PIN_SCHEMA,
        ),
    ),
    failures=(
        Failure(
            400,
            "application/json",
            error=lambda: errors.BadRequestError,
            shape=lambda: model(components.BadRequest),
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
    ),
)


def request(strong: Optional[bool] = None, request_body: Optional[CreatePinRequestBody] = None) -> RequestParts:
    return RequestParts(
        target=with_query("/pins", form("strong", strong)),
        body=json_body(request_body, model(CreatePinRequestBody)),
    )
