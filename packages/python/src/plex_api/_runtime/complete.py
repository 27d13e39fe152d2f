from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .attempt import Attempt
from .decode import parse
from .hooks import notify
from .operation import Outcome
from .options import ResponseMetadata

if TYPE_CHECKING:
    from .core import Core


async def complete(core: Core[Any], attempt: Attempt, outcome: Outcome, result: ResponseMetadata) -> None:
    """What some clients want after a success: to have it checked, and to be told."""
    if core.options.validate_responses and outcome.schema is not None:
        from .errors.response_validation_error import ResponseValidationError
        from .strict.validate import validate

        issues = validate(parse(result.raw_response.content), outcome.schema())
        if issues:
            raise ResponseValidationError(attempt, result.raw_response, issues)
    await notify(core.channel, core.options.hooks, "after_success", attempt.request, result)
