# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List

from ..._generated import schemas
from ..._runtime.model import Model, Properties, Property
from ..._runtime.operation import Failure, Operation, Outcome, Server
from ..._runtime.options import ResponseMetadata
from ..._runtime.shape import array, model
from .. import components, errors


@dataclass(kw_only=True, repr=False, slots=True)
class GetKeysResponseBody(Model):
    keys: List[components.PublicKey]
    """The keys"""
    additional_properties: Dict[str, Any] = field(default_factory=dict)
    """Properties that are not declared, by wire name: they are kept, and sent."""

    @staticmethod
    def _properties() -> Properties:
        return {
            "keys": Property("keys", shape=array(model(components.PublicKey))),
        }


@dataclass(kw_only=True)
class GetKeysResponse(ResponseMetadata):
    """What `get_keys` gives."""

    object: GetKeysResponseBody


operation: Operation[GetKeysResponse] = Operation(
    id="getKeys",
    name="get_keys",
    method="GET",
    path="/auth/keys",
    server=Server("https://clients.plex.tv/api/v2"),
    accept="application/json",
    result=lambda: GetKeysResponse,
    outcomes=(
        Outcome(
            200,
            "application/json",
            field="object",
            shape=lambda: model(GetKeysResponseBody),
            schema=lambda: schemas.GET_KEYS_RESPONSE_BODY_SCHEMA,
        ),
    ),
    failures=(
        Failure(
            429,
            "application/json",
            error=lambda: errors.TooManyRequestsError,
            shape=lambda: model(components.TooManyRequests),
        ),
    ),
)
