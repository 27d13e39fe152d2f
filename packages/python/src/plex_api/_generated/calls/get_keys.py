# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.operation import Failure, Operation, Outcome, Server
from ..._runtime.shape import model
from ...models import components, errors, operations
from .. import schemas

operation: Operation[operations.GetKeysResponse] = Operation(
    id="getKeys",
    name="get_keys",
    method="GET",
    path="/auth/keys",
    server=Server("https://clients.plex.tv/api/v2"),
    accept="application/json",
    result=lambda: operations.GetKeysResponse,
    outcomes=(
        Outcome(
            200,
            "application/json",
            field="object",
            shape=lambda: model(operations.GetKeysResponseBody),
            schema=lambda: schemas.get_keys_response_body.schema,
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
