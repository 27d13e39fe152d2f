# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.operation import Failure, Operation, Outcome, Server
from ..._runtime.shape import model
from ...models import components, errors, operations
from .. import schemas

operation: Operation[operations.GetNonceResponse] = Operation(
    id="getNonce",
    name="get_nonce",
    method="GET",
    path="/auth/nonce",
    server=Server("https://clients.plex.tv/api/v2"),
    accept="application/json",
    result=lambda: operations.GetNonceResponse,
    outcomes=(
        Outcome(
            200,
            "application/json",
            field="object",
            shape=lambda: model(operations.GetNonceResponseBody),
            schema=lambda: schemas.get_nonce_response_body.schema,
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
