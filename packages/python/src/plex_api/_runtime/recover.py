from __future__ import annotations

from dataclasses import asdict
from typing import Any

from .attempt import Attempt, DeadlineError
from .decode import NotJSON
from .errors.connection_error import ConnectionError
from .errors.invalid_request_error import InvalidRequestError
from .errors.request_error import RequestError
from .errors.sdk_error import SDKError
from .errors.timeout_error import TimeoutError
from .options import ClientOptions, RequestOptions, RetryOptions
from .proxies import BadProxyError
from .retry import retry_delay

# RFC 9110, section 9.2.2, and QUERY, which is safe.
IDEMPOTENT = frozenset(("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "QUERY"))


def explain(thrown: Exception, attempt: Attempt, timeout_ms: float) -> Exception:
    """The error that a failed attempt is."""
    if attempt.result is not None or isinstance(thrown, RequestError):
        return thrown
    if isinstance(thrown, DeadlineError):
        return TimeoutError(attempt, timeout_ms)
    if attempt.parts is None or isinstance(thrown, BadProxyError):
        return InvalidRequestError(attempt, str(thrown))
    if isinstance(thrown, NotJSON) and attempt.response is not None:
        coding = attempt.response.headers.get("content-encoding") if attempt.body else None
        problem = f"the body is in the coding {coding}, which is not known here" if coding else str(thrown)
        return SDKError(attempt, attempt.response, problem, None)
    if attempt.response is None and are_headers_too_long(thrown):
        return HeadersTooLongError(attempt, ValueError("its headers are longer than the client takes"))
    # Credential functions and hooks are the caller's, and so are their errors.
    return thrown if attempt.sent is None else ConnectionError(attempt, thrown)


def can_renew(error: Exception, attempt: Attempt) -> bool:
    """Tells the functions that gave the credentials of an attempt that the server refused it."""
    if not isinstance(error, SDKError) or not 400 <= error.status_code < 500:
        return False
    refused = [source.refused(error, secret) for source, secret in attempt.renewable]
    return any(refused)


def delay_before_retry(
    error: Exception, attempt: Attempt, client: ClientOptions, options: RequestOptions
) -> float | None:
    """Milliseconds; None where the call has failed for good."""
    given = client.retries if options.retries is None else options.retries
    if given is False:
        return None
    retries = merged(client.retries, options.retries)
    asked = isinstance(options.retries, RetryOptions) or bool(retries.all_methods)
    number = attempt.request.attempt
    if not asked and attempt.request.operation.method not in IDEMPOTENT:
        return None
    if number >= (2 if retries.max_retries is None else retries.max_retries):
        return None
    if isinstance(error, SDKError):
        if error.status_code not in (408, 429, 500, 502, 503, 504):
            return None
        return retry_delay(number, retries, error.headers.get("retry-after"))
    # Another attempt would get the same answer.
    if isinstance(error, HeadersTooLongError):
        return None
    return retry_delay(number, retries) if isinstance(error, (ConnectionError, TimeoutError)) else None


class HeadersTooLongError(ConnectionError):
    pass


def are_headers_too_long(thrown: BaseException | None) -> bool:
    while thrown is not None:
        # h11 says with which status a server would refuse such a request.
        if getattr(thrown, "error_status_hint", None) == 431:
            return True
        thrown = thrown.__cause__ or thrown.__context__
    return False


def merged(*given: Any) -> RetryOptions:
    fields: dict[str, Any] = {}
    for options in given:
        if isinstance(options, RetryOptions):
            fields.update({name: value for name, value in asdict(options).items() if value is not None})
    return RetryOptions(**fields)
