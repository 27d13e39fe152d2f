# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from typing import Optional

from ..._runtime.body import form_body
from ..._runtime.operation import Failure, Operation, Outcome, RequestParts, Server
from ..._runtime.parameters import header
from ..._runtime.shape import model
from ...models import errors, operations
from .. import schemas

operation: Operation[operations.PostUsersSignInDataResponse] = Operation(
    id="post-users-sign-in-data",
    name="post_users_sign_in_data",
    method="POST",
    path="/users/signin",
    server=Server("https://plex.tv/api/v2"),
    accept="application/json",
    result=lambda: operations.PostUsersSignInDataResponse,
    outcomes=(
        Outcome(
            201,
            "application/json",
            field="user_plex_account",
            shape=lambda: model(operations.PostUsersSignInDataUserPlexAccount),
            schema=lambda: schemas.post_users_sign_in_data_user_plex_account.schema,
        ),
    ),
    failures=(
        Failure(
            400,
            "application/json",
            error=lambda: errors.PostUsersSignInDataBadRequest,
            shape=lambda: model(errors.PostUsersSignInDataBadRequestData),
        ),
        Failure(
            401,
            "application/json",
            error=lambda: errors.PostUsersSignInDataUnauthorized,
            shape=lambda: model(errors.PostUsersSignInDataUnauthorizedData),
        ),
    ),
)


def request(
    x_plex_client_identifier: Optional[str] = None,
    request_body: Optional[operations.PostUsersSignInDataRequestBody] = None,
) -> RequestParts:
    return RequestParts(
        headers={"x-plex-client-identifier": header(x_plex_client_identifier)},
        body=form_body(request_body, model(operations.PostUsersSignInDataRequestBody)),
    )
