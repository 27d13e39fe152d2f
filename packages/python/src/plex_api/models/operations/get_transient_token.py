# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Optional

from ..._generated import schemas, security
from ..._runtime.model import Model, Properties, Property
from ..._runtime.open_enum import StringEnum
from ..._runtime.operation import Failure, Operation, Outcome, RequestParts
from ..._runtime.options import ResponseMetadata
from ..._runtime.parameters import form, with_query
from ..._runtime.shape import model
from .. import errors


@dataclass(kw_only=True, repr=False, slots=True)
class GetTransientTokenOkResponseBody(Model):
    media_container: GetTransientTokenMediaContainer
    additional_properties: Dict[str, Any] = field(default_factory=dict)
    """Properties that are not declared, by wire name: they are kept, and sent."""

    @staticmethod
    def _properties() -> Properties:
        return {
            "MediaContainer": Property("media_container", shape=model(GetTransientTokenMediaContainer)),
        }


@dataclass(kw_only=True, repr=False, slots=True)
class GetTransientTokenMediaContainer(Model):
    size: Optional[int] = None
    """The number of elements in the container"""
    token: str
    """The transient token"""
    additional_properties: Dict[str, Any] = field(default_factory=dict)
    """Properties that are not declared, by wire name: they are kept, and sent."""

    @staticmethod
    def _properties() -> Properties:
        return {
            "size": Property("size"),
            "token": Property("token", secret=True),
        }


class Scope(StringEnum):
    ALL = "all"


class GetTransientTokenQueryParamType(StringEnum):
    DELEGATION = "delegation"


@dataclass(kw_only=True)
class GetTransientTokenResponse(ResponseMetadata):
    """What `get_transient_token` gives."""

    object: GetTransientTokenOkResponseBody


operation: Operation[GetTransientTokenResponse] = Operation(
    id="getTransientToken",
    name="get_transient_token",
    method="GET",
    path="/security/token",
    security=security.access_token,
    accept="application/json",
    result=lambda: GetTransientTokenResponse,
    outcomes=(
        Outcome(
            200,
            "application/json",
            field="object",
            shape=lambda: model(GetTransientTokenOkResponseBody),
            schema=lambda: schemas.GET_TRANSIENT_TOKEN_OK_RESPONSE_BODY_SCHEMA,
        ),
    ),
    failures=(
        Failure(
            401,
            "application/json",
            error=lambda: errors.GetTransientTokenResponseBody,
            shape=lambda: model(errors.GetTransientTokenResponseBodyData),
        ),
    ),
)


def request(type: GetTransientTokenQueryParamType, scope: Scope) -> RequestParts:
    return RequestParts(target=with_query("/security/token", form("type", type), form("scope", scope)))
