from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .attempt import Attempt
from .decode import parse
from .hooks import notify
from .operation import Operation, Outcome
from .options import ResponseMetadata

if TYPE_CHECKING:
    from .core import Core


async def complete(
    core: Core[Any], attempt: Attempt, operation: Operation[Any], outcome: Outcome, result: ResponseMetadata
) -> None:
    """Validates a success and calls the hooks, if the client has them."""
    response = result.raw_response
    if core.options.validate_responses and (operation.headers or outcome.schema is not None):
        from .errors.response_validation_error import ResponseValidationError
        from .result_headers import header_issues
        from .strict.validate import validate

        issues = header_issues(operation.headers, response, outcome.status)
        if outcome.schema is not None:
            issues += validate(parse(response.content, result.content_type), outcome.schema())
        if issues:
            raise ResponseValidationError(attempt, response, issues)
    await notify(core.channel, core.options.hooks, "after_success", attempt.request, result)
