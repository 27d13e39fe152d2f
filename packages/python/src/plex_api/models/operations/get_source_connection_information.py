# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional

from ..._generated import schemas, security
from ..._runtime.model import Model, Properties, Property
from ..._runtime.operation import Failure, Operation, Outcome, RequestParts
from ..._runtime.options import ResponseMetadata
from ..._runtime.parameters import form, with_query
from ..._runtime.shape import model, single
from .. import components, errors


@dataclass(kw_only=True, repr=False, slots=True)
class GetSourceConnectionInformationOkResponseBody(Model):
    media_container: GetSourceConnectionInformationMediaContainer
    additional_properties: Dict[str, Any] = field(default_factory=dict)
    """Properties that are not declared, by wire name: they are kept, and sent."""

    @staticmethod
    def _properties() -> Properties:
        return {
            "MediaContainer": Property("media_container", shape=model(GetSourceConnectionInformationMediaContainer)),
        }


@dataclass(kw_only=True, repr=False, slots=True)
class GetSourceConnectionInformationMediaContainer(Model):
    device: Optional[List[components.SourceDevice]] = None
    """The source, or a list of its devices"""
    additional_properties: Dict[str, Any] = field(default_factory=dict)
    """Properties that are not declared, by wire name: they are kept, and sent."""

    @staticmethod
    def _properties() -> Properties:
        return {
            "Device": Property("device", shape=single(model(components.SourceDevice))),
        }


@dataclass(kw_only=True)
class GetSourceConnectionInformationResponse(ResponseMetadata):
    """What `get_source_connection_information` gives."""

    object: GetSourceConnectionInformationOkResponseBody


operation: Operation[GetSourceConnectionInformationResponse] = Operation(
    id="getSourceConnectionInformation",
    name="get_source_connection_information",
    method="GET",
    path="/security/resources",
    security=security.access_token,
    accept="application/json",
    result=lambda: GetSourceConnectionInformationResponse,
    outcomes=(
        Outcome(
            200,
            "application/json",
            field="object",
            shape=lambda: model(GetSourceConnectionInformationOkResponseBody),
            schema=lambda: schemas.GET_SOURCE_CONNECTION_INFORMATION_OK_RESPONSE_BODY_SCHEMA,
        ),
    ),
    failures=(
        Failure(
            401,
            "application/json",
            error=lambda: errors.GetSourceConnectionInformationResponseBody,
            shape=lambda: model(errors.GetSourceConnectionInformationResponseBodyData),
        ),
    ),
)


def request(source: str) -> RequestParts:
    return RequestParts(target=with_query("/security/resources", form("source", source)))
