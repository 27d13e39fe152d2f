from __future__ import annotations

from ..attempt import Attempt
from ..operation import Headers, SecurityScheme, Settings


def together(*schemes: SecurityScheme) -> SecurityScheme:
    """All of several schemes."""

    async def scheme(attempt: Attempt, settings: Settings) -> Headers:
        headers: dict[str, str | None] = {}
        for each in schemes:
            headers.update(await each(attempt, settings))
        return headers

    return scheme


def either(*schemes: SecurityScheme) -> SecurityScheme:
    """The first of several schemes that has its credentials; when none has, the error is about the first."""

    async def scheme(attempt: Attempt, settings: Settings) -> Headers:
        from ..errors.invalid_request_error import InvalidRequestError

        parts, url = attempt.parts, attempt.request.url
        first: InvalidRequestError | None = None
        for each in schemes:
            try:
                return await each(attempt, settings)
            except InvalidRequestError as error:
                first = first or error
                # Undo a combination of which only the first scheme has been applied.
                attempt.parts, attempt.request.url = parts, url
        raise first or TypeError("an operation without security alternatives has no use for either()")

    return scheme


async def anonymous(attempt: Attempt, settings: Settings) -> Headers:
    """No credential: the last alternative of an operation that can be called without one."""
    return {}
