# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from typing import Optional

from ..._runtime.body import json_body
from ..._runtime.operation import Failure, Operation, Outcome, RequestParts, Server
from ..._runtime.parameters import form, with_query
from ..._runtime.shape import model
from ...models import components, errors, operations
from .. import schemas

operation: Operation[operations.CreatePinResponse] = Operation(
    id="createPin",
    name="create_pin",
    method="POST",
    path="/pins",
    server=Server("https://plex.tv/api/v2"),
    accept="application/json",
    result=lambda: operations.CreatePinResponse,
    outcomes=(
        Outcome(
            200,
            "application/json",
            field="pin",
            shape=lambda: model(components.Pin),
            schema=lambda: schemas.pin.schema,
        ),
        Outcome(
            201,
            "application/json",
            field="pin",
            shape=lambda: model(components.Pin),
            schema=lambda: schemas.pin.schema,
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


def request(
    strong: Optional[bool] = None,
    request_body: Optional[operations.CreatePinRequestBody] = None,
) -> RequestParts:
    return RequestParts(
        target=with_query("/pins", form("strong", strong)),
        body=json_body(request_body, model(operations.CreatePinRequestBody)),
    )
