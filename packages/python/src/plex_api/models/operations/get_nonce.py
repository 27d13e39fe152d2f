# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict

from ..._generated import schemas
from ..._runtime.model import Model, Properties, Property
from ..._runtime.operation import Failure, Operation, Outcome, Server
from ..._runtime.options import ResponseMetadata
from ..._runtime.shape import model
from .. import components, errors


@dataclass(kw_only=True, repr=False, slots=True)
class GetNonceResponseBody(Model):
    nonce: str
    """The nonce"""
    additional_properties: Dict[str, Any] = field(default_factory=dict)
    """Properties that are not declared, by wire name: they are kept, and sent."""

    @staticmethod
    def _properties() -> Properties:
        return {
            "nonce": Property("nonce", secret=True),
        }


@dataclass(kw_only=True)
class GetNonceResponse(ResponseMetadata):
    """What `get_nonce` gives."""

    object: GetNonceResponseBody


operation: Operation[GetNonceResponse] = Operation(
    id="getNonce",
    name="get_nonce",
    method="GET",
    path="/auth/nonce",
    server=Server("https://clients.plex.tv/api/v2"),
    accept="application/json",
    result=lambda: GetNonceResponse,
    outcomes=(
        Outcome(
            200,
            "application/json",
            field="object",
            shape=lambda: model(GetNonceResponseBody),
            schema=lambda: schemas.GET_NONCE_RESPONSE_BODY_SCHEMA,
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
            429,
            "application/json",
            error=lambda: errors.TooManyRequestsError,
            shape=lambda: model(components.TooManyRequests),
        ),
    ),
)
