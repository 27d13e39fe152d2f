from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import httpx

from ..attempt import Attempt
from .sdk_error import SDKError

if TYPE_CHECKING:
    from ..strict.validate import Issue


class ResponseValidationError(SDKError[None]):
    """With `validate_responses`: the body of a success is not what the API's schema describes."""

    issues: Sequence[Issue]
    """Every mismatch. They say where, and what was expected; never which values were there."""

    def __init__(self, attempt: Attempt, response: httpx.Response, issues: Sequence[Issue]) -> None:
        first = issues[0]
        rest = f" (and {len(issues) - 1} more, see issues)" if len(issues) > 1 else ""
        super().__init__(attempt, response, f"{first.path} {first.message}{rest}", None)
        self.issues = issues
