# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.operation import Failure, Operation, Outcome, RequestParts
from ..._runtime.parameters import form, with_query
from ..._runtime.shape import model
from ...models import errors, operations
from .. import schemas, security

operation: Operation[operations.GetTransientTokenResponse] = Operation(
    id="getTransientToken",
    name="get_transient_token",
    method="GET",
    path="/security/token",
    security=security.access_token,
    accept="application/json",
    result=lambda: operations.GetTransientTokenResponse,
    outcomes=(
        Outcome(
            200,
            "application/json",
            field="object",
            shape=lambda: model(operations.GetTransientTokenOkResponseBody),
            schema=lambda: schemas.get_transient_token_ok_response_body.schema,
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


def request(type: operations.GetTransientTokenQueryParamType, scope: operations.Scope) -> RequestParts:
    return RequestParts(target=with_query("/security/token", form("type", type), form("scope", scope)))
