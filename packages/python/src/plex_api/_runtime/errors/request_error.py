from __future__ import annotations

from typing import Any

from ..attempt import Attempt
from ..redact import harmless, redact, secrets_of

PACKAGE = __name__.partition(".")[0]


def public(module: str) -> str:
    """The module from which users import an error that is in `module`: tracebacks name it so."""
    if module.startswith(f"{PACKAGE}._runtime."):
        return PACKAGE
    return f"{PACKAGE}.models.errors" if module.startswith(f"{PACKAGE}.models.errors.") else module


class RequestError(Exception):
    """The base of every error of a call. Its message and its fields contain no secret."""

    __module__ = PACKAGE
    __cause__: BaseException | None

    operation: str
    """The operationId."""
    method: str
    url: str
    """The URL, with `[redacted]` in place of secrets."""

    def __init_subclass__(cls, **given: Any) -> None:
        super().__init_subclass__(**given)
        cls.__module__ = public(cls.__module__)

    def __init__(self, attempt: Attempt, what: str, detail: str = "", cause: BaseException | None = None) -> None:
        request = attempt.request
        secrets = secrets_of(attempt)
        self.operation = request.operation.id
        self.method = request.operation.method
        self.url = redact(request.url, secrets)
        shown = f": {redact(detail, secrets)}" if detail else ""
        super().__init__(redact(f"{request.operation.name}: {what} {self.method} {self.url}{shown}", ()))
        if cause is not None and harmless(cause, secrets):
            self.__cause__ = cause

    def __reduce__(self) -> tuple[Any, ...]:
        return restore, (type(self), str(self)), self.__dict__


def restore(kind: type[RequestError], message: str) -> RequestError:
    """The state for pickle, without the attempt."""
    error = kind.__new__(kind, message)
    Exception.__init__(error, message)
    return error
