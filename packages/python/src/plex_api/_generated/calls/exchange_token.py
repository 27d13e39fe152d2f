# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.body import json_body
from ..._runtime.operation import Failure, Operation, Outcome, RequestParts, Server
from ..._runtime.shape import model
from ...models import components, errors, operations
from .. import schemas

operation: Operation[operations.ExchangeTokenResponse] = Operation(
    id="exchangeToken",
    name="exchange_token",
    method="POST",
    path="/auth/token",
    server=Server("https://clients.plex.tv/api/v2"),
    accept="application/json",
    result=lambda: operations.ExchangeTokenResponse,
    outcomes=(
        Outcome(
            200,
            "application/json",
            field="object",
            shape=lambda: model(operations.ExchangeTokenResponseBody),
            schema=lambda: schemas.exchange_token_response_body.schema,
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
        Failure(
            498,
            "application/json",
            error=lambda: errors.TokenExpiredError,
            shape=lambda: model(components.TokenExpired),
        ),
    ),
)


def request(request_body: operations.ExchangeTokenRequestBody) -> RequestParts:
    return RequestParts(body=json_body(request_body, model(operations.ExchangeTokenRequestBody)))
