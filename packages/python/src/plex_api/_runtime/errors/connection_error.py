from __future__ import annotations

import builtins
import errno

from ..attempt import Attempt
from .request_error import RequestError


class ConnectionError(RequestError, builtins.ConnectionError):
    """The server was not reached, or the connection broke before the end of the response."""

    code: str | None
    """The code of the platform, such as `ECONNREFUSED`, when it gives one."""

    def __init__(self, attempt: Attempt, cause: BaseException) -> None:
        what = "no response from" if attempt.response is None else "the connection broke within the body from"
        super().__init__(attempt, what, str(cause) or type(cause).__name__, cause)
        self.code = code_of(cause)


def code_of(cause: BaseException | None) -> str | None:
    for _ in range(10):
        if cause is None:
            return None
        number = cause.errno if isinstance(cause, OSError) else None
        if number is not None and number in errno.errorcode:
            return errno.errorcode[number]
        cause = cause.__cause__ or cause.__context__
    return None
