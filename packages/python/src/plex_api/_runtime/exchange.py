"""The way of most calls; what the others need is loaded by the first of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from .attempt import Attempt
from .decode import decode
from .hooks import notify
from .operation import Operation, Outcome, RequestParts, Result, Server, Settings
from .options import RequestOptions, check_amounts
from .outgoing import built

if TYPE_CHECKING:
    from .core import Core

Build = Callable[[Settings], RequestParts]

NO_PARTS = RequestParts()

SERVER_URL = re.compile(
    r"https?://([\w.~-]+|\[[\da-f]*:[\w:.%~-]+\])"
    r"(:([0-5]?\d{1,4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5]))?(/[^?#@\\{}\s]*)?",
    re.IGNORECASE | re.ASCII,
)
"""The host in ASCII, and a port that there can be."""


async def exchange(
    core: Core[Any], attempt: Attempt, operation: Operation[Result], build: Build | None, options: RequestOptions
) -> Result:
    """Makes the request of an attempt, sends it, and reads the response."""
    channel, request = core.channel, attempt.request
    # While there are no parts, any error is that of a request that cannot be sent.
    check_amounts(options, "timeout_ms", "max_response_bytes")
    parts = attempt.parts = NO_PARTS if build is None else build(core.settings)
    base: str | None = server_of(core, operation, options)
    try:
        base = checked(base)
    except ValueError as problem:
        raise attempt.refused(str(problem)) from None
    request.url = base + (operation.path if parts.target is None else parts.target)

    headers = request.headers = {**shared_headers(core, operation.accept)}
    if parts.body is not None:
        headers.setdefault("content-type", parts.body.content_type)
    # An option of the call replaces that of the client.
    if operation.security is not None:
        add(headers, await operation.security(attempt, core.settings))
        parts = attempt.parts
    for given in (core.options.headers, parts.headers, options.headers):
        if given:
            add(headers, given)
    hooks = core.options.hooks
    if hooks:
        url = request.url
        await notify(channel, hooks, "before_request", request)
        base = base if request.url == url else None
    refusal = channel.refusal
    if refusal is not None:
        raise attempt.refused(refusal)

    sent = attempt.sent = built(attempt, operation, base)
    response = await channel.send(sent, attempt, credentials=True)
    content_type = response.headers.get("content-type", "")
    outcome = declared_exactly(operation, response.status_code, content_type)
    if outcome is None:
        from .settle import settle

        response, outcome = await settle(attempt, operation, sent, response)
        content_type = response.headers.get("content-type", "")
    attempt.response = response
    attempt.body = body = await channel.read(response, attempt)
    fields: dict[str, Any] = {}
    if outcome.field is not None:
        fields[outcome.field] = decode(outcome, body, content_type)
    if operation.headers:
        from .result_headers import read_headers

        fields.update(read_headers(operation.headers, response, outcome.status))
    result = operation.result()(
        content_type=content_type, status_code=response.status_code, raw_response=response, **fields
    )
    attempt.result = result
    if hooks or core.options.validate_responses:
        from .complete import complete

        await complete(core, attempt, operation, outcome, result)
    return result


def server_of(core: Core[Any], operation: Operation[Any], options: RequestOptions) -> str:
    if options.server_url is not None:
        return options.server_url
    if operation.server is not None and core.options.override_server_url is None:
        return expanded(operation.server, core.settings)
    return shared_server(core)


def shared_server(core: Core[Any]) -> str:
    """The server of all operations without their own."""
    options = core.options
    given = options.server_url if options.override_server_url is None else options.override_server_url
    if given is not None:
        return given
    servers, index = core.definition.servers, options.server_index
    return expanded(servers[index], core.settings) if 0 <= index < len(servers) else ""


def expanded(server: Server, settings: Settings) -> str:
    def value_of(found: re.Match[str]) -> str:
        option, default = server.variables[found[1]]
        given = settings.get(option)
        return default if given is None else str(given)

    return re.sub(r"\{([^{}]*)\}", value_of, server.url) if server.variables else server.url


@lru_cache(maxsize=64)
def checked(base: str) -> str:
    """The URL of a server without a slash at its end. Raises `ValueError`."""
    if SERVER_URL.fullmatch(base) is None:
        wanted = "with a value for every {variable}, without user name, query or fragment"
        raise ValueError(f"the server URL must be http(s)://host[:port][/path], {wanted}")
    return base.rstrip("/")


def shared_headers(core: Core[Any], accept: str) -> Mapping[str, str]:
    """The headers of every request that accepts the same; they are made once."""
    known = core.headers.get(accept)
    if known is None:
        from .parameters.header import header

        agents = (core.options.user_agent, core.definition.user_agent)
        known = {"accept": accept}
        add(known, {"user-agent": " ".join(agent for agent in agents if agent) or None})
        add(known, {name: header(core.settings.get(option)) for name, option in core.definition.headers.items()})
        core.headers[accept] = known
    return known


def add(headers: dict[str, str], values: Mapping[str, str | None]) -> None:
    """A later value takes the place of an earlier one."""
    for name, value in values.items():
        if value is not None:
            headers[name.lower()] = value


def declared_exactly(operation: Operation[Any], status: int, content_type: str) -> Outcome | None:
    media_type = content_type.partition(";")[0]
    for outcome in operation.outcomes:
        if outcome.status == status and outcome.content_type == media_type:
            return outcome
    return None
