# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.operation import Failure, Operation, Outcome, RequestParts
from ..._runtime.parameters import form, with_query
from ..._runtime.shape import model
from ...models import errors, operations
from .. import schemas, security

operation: Operation[operations.GetSourceConnectionInformationResponse] = Operation(
    id="getSourceConnectionInformation",
    name="get_source_connection_information",
    method="GET",
    path="/security/resources",
    security=security.access_token,
    accept="application/json",
    result=lambda: operations.GetSourceConnectionInformationResponse,
    outcomes=(
        Outcome(
            200,
            "application/json",
            field="object",
            shape=lambda: model(operations.GetSourceConnectionInformationOkResponseBody),
            schema=lambda: schemas.get_source_connection_information_ok_response_body.schema,
        ),
    ),
    failures=(
        Failure(
            401,
            "application/json",
            error=lambda: errors.GetSourceConnectionInformationResponseBody,
            shape=lambda: model(errors.GetSourceConnectionInformationResponseBodyData),
        ),
    ),
)


def request(source: str) -> RequestParts:
    return RequestParts(target=with_query("/security/resources", form("source", source)))
