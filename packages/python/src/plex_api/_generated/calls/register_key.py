# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.body import json_body
from ..._runtime.operation import Failure, Operation, Outcome, RequestParts, Server
from ..._runtime.shape import model
from ...models import components, errors, operations
from .. import security

operation: Operation[operations.RegisterKeyResponse] = Operation(
    id="registerKey",
    name="register_key",
    method="POST",
    path="/auth/jwk",
    server=Server("https://clients.plex.tv/api/v2"),
    security=security.access_token,
    accept="application/json",
    result=lambda: operations.RegisterKeyResponse,
    outcomes=(Outcome("2XX"),),
    failures=(
        Failure(
            400,
            "application/json",
            error=lambda: errors.BadRequestError,
            shape=lambda: model(components.BadRequest),
        ),
        Failure(
            401,
            "application/json",
            error=lambda: errors.RegisterKeyUnauthorized,
            shape=lambda: model(errors.RegisterKeyUnauthorizedData),
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


def request(request_body: operations.RegisterKeyRequestBody) -> RequestParts:
    return RequestParts(body=json_body(request_body, model(operations.RegisterKeyRequestBody)))
