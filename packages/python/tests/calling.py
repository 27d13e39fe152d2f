"""A small API for tests of the runtime, and its clients."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import anyio
import httpx

from plex_api._runtime.client import AsyncClient, Client
from plex_api._runtime.errors import SDKError
from plex_api._runtime.model import Model, Properties, Property
from plex_api._runtime.operation import Definition, Failure, Operation, Outcome, RequestParts, Server
from plex_api._runtime.options import ClientOptions, RequestOptions, ResponseMetadata, RetryOptions
from plex_api._runtime.security import api_key_header
from plex_api._runtime.shape import boolean, model

CANARY = "c4nary \"'&ü/+=%"

JSON = "application/json"

QUICK = RetryOptions(initial_delay_ms=0)


@dataclass(kw_only=True, repr=False, slots=True)
class Thing(Model):
    size: int | None = None
    is_big: bool | None = None
    token: str | None = None
    part: Thing | None = None
    additional_properties: dict[str, Any] = field(default_factory=dict)

    @staticmethod
    def _properties() -> Properties:
        return {
            "size": Property("size"),
            "isBig": Property("is_big", shape=boolean),
            "Token": Property("token", secret=True),
            "part": Property("part", shape=model(Thing)),
        }


@dataclass(kw_only=True)
class ThingResponse(ResponseMetadata):
    object: Any = None


class Unauthorized(SDKError[Any]):
    pass


operation: Operation[ThingResponse] = Operation(
    id="get-thing",
    name="getThing",
    method="GET",
    path="/thing",
    accept=JSON,
    security=api_key_header("token", "x-token", "TEST_TOKEN"),
    result=lambda: ThingResponse,
    outcomes=(
        Outcome(
            200,
            JSON,
            field="object",
            shape=lambda: model(Thing),
            schema=lambda: {"type": "object", "properties": {"size": {"type": "integer"}}},
        ),
    ),
    failures=(Failure(401, JSON, error=lambda: Unauthorized),),
)

definition = Definition(
    servers=(Server("http://127.0.0.1:{port}", {"port": ("port", "1")}), Server("http://127.0.0.1:2")),
    headers={"x-device": "device"},
)


def changed(**changes: Any) -> Operation[ThingResponse]:
    known = {name: getattr(operation, name) for name in operation.__dataclass_fields__ if name != "shown"}
    return Operation(**{**known, **changes})


def split(given: dict[str, Any]) -> tuple[ClientOptions, dict[str, Any], tuple[Any, Any]]:
    http = given.pop("client", None), given.pop("proxy", None)
    names = ClientOptions._fields
    options = ClientOptions(**{name: value for name, value in given.items() if name in names})
    settings = {"token": CANARY, **{name: value for name, value in given.items() if name not in names}}
    return options, settings, http


def client(**given: Any) -> Client:
    options, settings, http = split(given)
    return Client(definition, settings, options, *http)


def call(
    parts: RequestParts | None = None,
    change: dict[str, Any] | None = None,
    request: RequestOptions | None = None,
    **given: Any,
) -> ThingResponse:
    build = None if parts is None else (lambda _: parts)
    with client(**given) as api:
        return api._core.call(changed(**(change or {})), build, request or RequestOptions())


async def call_async(
    parts: RequestParts | None = None,
    change: dict[str, Any] | None = None,
    request: RequestOptions | None = None,
    **given: Any,
) -> ThingResponse:
    build = None if parts is None else (lambda _: parts)
    options, settings, http = split(given)
    async with AsyncClient(definition, settings, options, *http) as api:
        return await api._core.call(changed(**(change or {})), build, request or RequestOptions())


def call_in(kind: str, **given: Any) -> ThingResponse:
    """A call of the client of this kind: `sync` or `async`."""
    if kind == "sync":
        return call(**given)
    return anyio.run(lambda: call_async(**given))


class Recorder:
    """An `httpx.Client` that notes what it is given, and answers."""

    def __init__(self, *answers: httpx.Response) -> None:
        self.sent: list[httpx.Request] = []
        self._answers = list(answers)
        self.client = httpx.Client(transport=httpx.MockTransport(self._answer))

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request)
        return self._answers.pop(0) if self._answers else httpx.Response(200, json={"size": 1})

    @property
    def headers(self) -> dict[str, str]:
        return dict(self.sent[-1].headers)

    @property
    def url(self) -> str:
        url = self.sent[-1].url
        return f"{url.scheme}://{url.netloc.decode()}{url.raw_path.decode()}"
