# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..._generated import schemas
from ..._runtime.operation import Failure, Operation, Outcome, PollDefinition, RequestParts, Server
from ..._runtime.options import ResponseMetadata
from ..._runtime.parameters import form, path, simple, with_query
from ..._runtime.shape import model
from .. import components, errors


@dataclass(kw_only=True)
class GetPinResponse(ResponseMetadata):
    """What `get_pin` gives."""

    pin: components.Pin


operation: Operation[GetPinResponse] = Operation(
    id="getPin",
    name="get_pin",
    method="GET",
    path="/pins/{id}",
    server=Server("https://plex.tv/api/v2"),
    accept="application/json",
    result=lambda: GetPinResponse,
    outcomes=(
        Outcome(
            200,
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
            404,
            "application/json",
            error=lambda: errors.GetPinNotFound,
            shape=lambda: model(errors.GetPinNotFoundData),
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


poll = PollDefinition(
    name="wait_for_pin",
    until=("pin", "auth_token"),
    expires=("pin", "expires_in"),
)


def request(id: int, device_jwt: Optional[str] = None) -> RequestParts:
    return RequestParts(
        target=with_query(path("/pins/", simple("id", id)), form("deviceJWT", device_jwt)),
        secrets=(device_jwt,),
    )
