# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass

from ..._generated import schemas, security
from ..._runtime.operation import Failure, Operation, Outcome, Server
from ..._runtime.options import ResponseMetadata
from ..._runtime.shape import model
from .. import components, errors


@dataclass(kw_only=True)
class GetTokenDetailsResponse(ResponseMetadata):
    """What `get_token_details` gives."""

    user_plex_account: components.UserPlexAccount


operation: Operation[GetTokenDetailsResponse] = Operation(
    id="getTokenDetails",
    name="get_token_details",
    method="GET",
    path="/user",
    server=Server("https://plex.tv/api/v2"),
    security=security.access_token,
    accept="application/json",
    result=lambda: GetTokenDetailsResponse,
    outcomes=(
        Outcome(
            200,
            "application/json",
            field="user_plex_account",
            shape=lambda: model(components.UserPlexAccount),
            schema=lambda: schemas.USER_PLEX_ACCOUNT_SCHEMA,
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
