"""The definitions of an API and its operations in generated code."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, Union

from .options import OperationName, ResponseMetadata

if TYPE_CHECKING:
    from .attempt import Attempt
    from .errors.sdk_error import SDKError
    from .model import Shape
    from .strict.schema import Schema

Result = TypeVar("Result", bound=ResponseMetadata)

Settings = Mapping[str, Any]
"""The API's own options of a client, by name: credentials, client-level parameters, server variables."""

Headers = Mapping[str, "str | None"]
"""By lower-case name; `None` means absent."""


class RequestBody(NamedTuple):
    """An encoded body."""

    content_type: str
    content: bytes
    secrets: Sequence[Any] = ()
    """Values inside it that no error may show."""

    def __repr__(self) -> str:
        return f"RequestBody(content_type={self.content_type!r}, content=<{len(self.content)} bytes>)"


class RequestParts(NamedTuple):
    """The parts of a request that come from the arguments of a call."""

    target: str | None = None
    """Path and query. Default: the path of the operation."""
    headers: Headers | None = None
    body: RequestBody | None = None
    secrets: Sequence[Any] = ()
    """Values of secret parameters, which no error may show."""

    def __repr__(self) -> str:
        return f"RequestParts(headers={sorted(self.headers or ())}, body={self.body!r})"


class Server(NamedTuple):
    """A base URL with its variables."""

    url: str
    variables: Mapping[str, tuple[str, str]] = {}
    """By the name in the URL: the option of the client, and the default."""


SecurityScheme = Callable[["Attempt", Settings], Awaitable[Headers]]
"""Puts a credential of the client into a request: notes it as a secret, and gives headers to send."""


class Outcome(NamedTuple):
    """A declared success, or a declared redirection, which is not followed."""

    status: int | str
    """A number such as 200, `2XX`, `3XX` or `default`."""
    content_type: str | None = None
    """Lower-case media type or range, without parameters; absent where there is no body."""
    field: str | None = None
    """The field of the result that holds the body."""
    encoding: str = "json"
    """`json`, `text` or `bytes`."""
    shape: Callable[[], Shape] | None = None
    schema: Callable[[], Schema] | None = None


HeaderForm = Union[str, Mapping[str, Any]]
"""How the text of a header is read (OpenAPI 3.1, style `simple`).

A scalar: `string`, `integer`, `number`, `boolean`, or `json`, a JSON text; `{"list": scalar}`, items between commas;
`{"lines": scalar}`, an item a header line; `{"fields": scalars by name, "others": scalar, "explode": bool}`, which is
`R,100,G,200`, or `R=100,G=200` where it is exploded.
"""


class ResultHeader(NamedTuple):
    """A declared header of a success, or of an error."""

    name: str
    """In lower case."""
    field: str
    """The field of the result or error that holds its value."""
    form: HeaderForm
    required: bool = False
    """Whether every success has it."""
    statuses: Sequence[int | str] | None = None
    """Declared statuses that it belongs to. Default: all."""
    shape: Callable[[], Shape] | None = None
    schema: Callable[[], Schema] | None = None


class Failure(NamedTuple):
    """A declared failure."""

    status: int | str
    content_type: str
    error: Callable[[], type[SDKError[Any]]]
    encoding: str = "json"
    shape: Callable[[], Shape] | None = None


@dataclass(frozen=True, eq=False)
class Operation(Generic[Result]):
    """One operation of an API, apart from its arguments."""

    id: str
    """The operationId."""
    name: str
    """The method that calls it: what messages and logs say."""
    method: str
    path: str
    """The path template; also the request target, unless the request parts have one."""
    accept: str
    result: Callable[[], type[Result]]
    outcomes: Sequence[Outcome]
    """Declared successes; the first one also serves for a 2xx status that is not declared."""
    failures: Sequence[Failure] = ()
    headers: Sequence[ResultHeader] = ()
    """Declared headers of the successes."""
    server: Server | None = None
    """Its own server, which `override_server_url` of the client replaces, but `server_url` does not."""
    security: SecurityScheme | None = None
    shown: OperationName = field(init=False)
    """Its information for hooks."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "shown", OperationName(self.id, self.method, self.path, self.name))


class PollDefinition(NamedTuple):
    """The result for which a method repeats an operation. A path names a field of the result by attributes."""

    name: str
    """The method: what messages say."""
    until: tuple[str, ...]
    values: Sequence[Any] | None = None
    """The values of `until` that end it. Default: any but None."""
    interval: float | tuple[str, ...] = 1.0
    """Seconds between two requests, or what gives them."""
    expires: tuple[str, ...] | None = None
    """The field with the time left, in seconds or as a date."""


class Definition(NamedTuple):
    """The definition that all operations of an API share."""

    servers: Sequence[Server] = ()
    headers: Mapping[str, str] = {}
    """Options of the client that are sent as headers, by lower-case name."""
    user_agent: str | None = None
    """Name and version of the package, such as `example-sdk/1.2.3`."""
