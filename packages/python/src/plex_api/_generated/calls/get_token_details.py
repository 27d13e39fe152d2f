# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.operation import Failure, Operation, Outcome, Server
from ..._runtime.shape import model
from ...models import components, errors, operations
from .. import schemas, security

operation: Operation[operations.GetTokenDetailsResponse] = Operation(
    id="getTokenDetails",
    name="get_token_details",
    method="GET",
    path="/user",
    server=Server("https://plex.tv/api/v2"),
    security=security.access_token,
    accept="application/json",
    result=lambda: operations.GetTokenDetailsResponse,
    outcomes=(
        Outcome(
            200,
            "application/json",
            field="user_plex_account",
            shape=lambda: model(components.UserPlexAccount),
            schema=lambda: schemas.user_plex_account.schema,
        ),
    ),
    failures=(
        Failure(
            400,
            "application/json",
            error=lambda: errors.GetTokenDetailsBadRequest,
            shape=lambda: model(errors.GetTokenDetailsBadRequestData),
        ),
        Failure(
            401,
            "application/json",
            error=lambda: errors.GetTokenDetailsUnauthorized,
            shape=lambda: model(errors.GetTokenDetailsUnauthorizedData),
        ),
    ),
)
