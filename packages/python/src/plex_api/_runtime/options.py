"""What users set on a client and for a call, and what hooks see."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, NamedTuple, TypeVar, Union

import httpx

Credential = Union[str, Callable[[], Union[str, Awaitable[Union[str, None]], None]]]
"""A secret, or a function that gives it: called for every attempt, so that it may renew what has expired.

The function may be async where the client is.

It may also have a method `refused(error, secret)`, which is called when the server responds with a 4xx status to a request
with this secret, at most once for a call. `True` sends the request again, whatever its method, with what the function
gives then. The caller gets an error that it raises.
"""


@dataclass(frozen=True)
class BasicCredential:
    """User name and password of HTTP basic authentication (RFC 7617)."""

    username: str
    password: str = field(repr=False)


BasicCredentials = Union[
    BasicCredential, Callable[[], Union[BasicCredential, Awaitable[Union[BasicCredential, None]], None]]
]
"""As `Credential`, for HTTP basic authentication."""


@dataclass(frozen=True)
class RetryOptions:
    """When and how often a failed call is sent again. What is not given is as on the client, or else the default.

    GET, HEAD, PUT, DELETE, OPTIONS, TRACE and QUERY are repeated after a connection error, an attempt that timed out,
    and the statuses 408, 429, 500, 502, 503 and 504. POST, PATCH and any other method are repeated only when asked: by
    `all_methods`, or by giving `retries` to the call itself.

    A `Retry-After` header (RFC 9110, section 10.2.3), in seconds or as a date, decides the wait. Without one it is
    random between 0 and `min(max_delay_ms, initial_delay_ms * 2 ** attempt)`.
    """

    max_retries: int | None = None
    """How often a call is sent again at most. Default: 2, so three attempts."""
    initial_delay_ms: float | None = None
    """Longest wait before the first retry, in milliseconds. Default: 500."""
    max_delay_ms: float | None = None
    """Longest wait before any retry, in milliseconds, unless the server asks for more. Default: 8000."""
    max_retry_after_ms: float | None = None
    """When the server asks for a longer wait than this, in milliseconds, the call fails at once. Default: 60000."""
    all_methods: bool | None = None
    """Repeat POST, PATCH and any other method too, although the server may then act twice. Default: False."""

    def __post_init__(self) -> None:
        """Raises `ValueError` for a time or count below zero."""
        check_amounts(self, "max_retries", "initial_delay_ms", "max_delay_ms", "max_retry_after_ms")


Result = TypeVar("Result")


@dataclass(frozen=True)
class PollOptions(Generic[Result]):
    """What can be set for a method that repeats a call until its result is there."""

    max_wait_ms: float | None = None
    """Longest wait, in milliseconds. Default: until it expires; no limit where the API says no end."""
    interval_ms: float | None = None
    """Wait between two requests, in milliseconds. Default: as the API says."""
    on_result: Callable[[Result], Any] | None = None
    """Called with each result; may be async where the client is. If it gives `False`, that result is the last.

    An error that it raises ends the wait.
    """

    def __post_init__(self) -> None:
        """Raises `ValueError` for a time below zero."""
        check_amounts(self, "max_wait_ms", "interval_ms")


Retries = Union[RetryOptions, Literal[False], None]
"""When failed calls are repeated; `False` for never."""

ProxyOption = Union[str, Literal[False], None]
"""The URL of a proxy, `http://[user:password@]host[:port]`; `False` for none; `None` for what the environment says."""


class OperationName(NamedTuple):
    """The operation of a request."""

    id: str
    """The operationId."""
    method: str
    path: str
    """The path template, such as `/users/{id}`, free of values."""
    name: str
    """The method that was called, such as `get_user`."""


class OutgoingRequest:
    """A request about to be sent."""

    __slots__ = ("__weakref__", "attempt", "headers", "operation", "url")

    def __init__(self, operation: OperationName, url: str, headers: dict[str, str], attempt: int) -> None:
        self.operation: OperationName = operation
        self.url: str = url
        self.headers: dict[str, str] = headers
        """By lower-case name; hooks may change them."""
        self.attempt: int = attempt
        """0 for the first attempt, 1 for the first retry."""

    def __repr__(self) -> str:
        return f"OutgoingRequest(operation={self.operation!r}, attempt={self.attempt})"


@dataclass(kw_only=True)
class ResponseMetadata:
    """What every successful call gives, beside the field with its body."""

    content_type: str
    """HTTP response content type for this operation; empty when the server sent none."""
    status_code: int
    """HTTP response status code for this operation."""
    raw_response: httpx.Response = field(compare=False)
    """The raw HTTP response, which has been read."""


class Hooks:
    """Functions called around every attempt to send a call: override what you need.

    They may be async where the client is. An error that one of them raises ends the call.
    """

    def before_request(self, request: OutgoingRequest) -> Any:
        """Before an attempt. May change `request.headers`."""

    def after_success(self, request: OutgoingRequest, response: ResponseMetadata) -> Any:
        """After an attempt that succeeded, with what the caller gets."""

    def after_error(self, request: OutgoingRequest, error: Exception) -> Any:
        """After an attempt that failed, also when it is going to be repeated."""


class ClientOptions(NamedTuple):
    """What can be set on a client, for all its calls."""

    server_url: str | None = None
    server_index: int = 0
    timeout_ms: float | None = None
    retries: Retries = None
    hooks: Hooks | Sequence[Hooks] = ()
    validate_responses: bool = False
    headers: Mapping[str, str | None] | None = None
    max_response_bytes: float | None = None
    override_server_url: str | None = None
    user_agent: str | None = None

    def __repr__(self) -> str:
        return shown(self)


class RequestOptions(NamedTuple):
    """What can be set for one call."""

    server_url: str | None = None
    timeout_ms: float | None = None
    retries: Retries = None
    headers: Mapping[str, str | None] | None = None
    max_response_bytes: float | None = None

    def __repr__(self) -> str:
        return shown(self)


def shown(options: ClientOptions | RequestOptions) -> str:
    """Of headers, which may be credentials, only the names."""
    fields = {**options._asdict(), "headers": sorted(options.headers or ())}
    return f"{type(options).__name__}({', '.join(f'{name}={value!r}' for name, value in fields.items())})"


def check_amounts(options: object, *names: str) -> None:
    """Raises `ValueError` where a time, size or count is below zero or not a number."""
    for name in names:
        value = getattr(options, name)
        if value is not None and not value >= 0:
            raise ValueError(f"{name} must be 0 or more, not {value}")
