"""The way of most calls; what the others need is loaded by the first of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import httpx

from .attempt import Attempt
from .decode import decode
from .hooks import notify
from .operation import Operation, Outcome, RequestParts, Result, Server, Settings
from .options import RequestOptions, check_amounts
from .parameters.header import header

if TYPE_CHECKING:
    from .core import Core

Build = Callable[[Settings], RequestParts]

SERVER_URL = re.compile(
    r"https?://([\w.~-]+|\[[\da-f]*:[\w:.%~-]+\])"
    r"(:([0-5]?\d{1,4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5]))?(/[^?#@\\{}\s]*)?",
    re.IGNORECASE | re.ASCII,
)
"""The host in ASCII, and a port that there can be."""
HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
FORBIDDEN_IN_VALUE = re.compile(r"[^\t\x20-\x7e\x80-\xff]")


async def exchange(
    core: Core[Any], attempt: Attempt, operation: Operation[Result], build: Build | None, options: RequestOptions
) -> Result:
    """Makes the request of an attempt, sends it, and reads the response."""
    channel, request = core.channel, attempt.request
    # While there are no parts, any error is that of a request that cannot be sent.
    check_amounts(options, "timeout_ms", "max_response_bytes")
    parts = attempt.parts = RequestParts() if build is None else build(core.settings)
    base = server_of(core, operation, options)
    if SERVER_URL.fullmatch(base) is None:
        wanted = "with a value for every {variable}, without user name, query or fragment"
        raise attempt.refused(f"the server URL must be http(s)://host[:port][/path], {wanted}")
    request.url = base.rstrip("/") + (operation.path if parts.target is None else parts.target)

    agents = (core.options.user_agent, core.definition.user_agent)
    add(attempt, {"accept": operation.accept, "user-agent": " ".join(agent for agent in agents if agent) or None})
    if parts.body is not None:
        add(attempt, {"content-type": parts.body.content_type})
    # An option of the call replaces that of the client.
    for name, option in core.definition.headers.items():
        add(attempt, {name: header(core.settings.get(option))})
    if operation.security is not None:
        add(attempt, await operation.security(attempt, core.settings))
        parts = attempt.parts
    add(attempt, core.options.headers)
    add(attempt, parts.headers)
    add(attempt, options.headers)
    hooks = core.options.hooks
    if hooks:
        await notify(channel, hooks, "before_request", request)
    refusal = channel.refusal
    if refusal is not None:
        raise attempt.refused(refusal)

    sent = built(attempt, operation.method)
    attempt.sent = sent
    response = await channel.send(sent, attempt, credentials=True)
    outcome = declared_exactly(operation, response)
    if outcome is None:
        from .settle import settle

        response, outcome = await settle(attempt, operation, sent, response)
    attempt.response = response
    attempt.body = body = await channel.read(response, attempt)
    content_type = response.headers.get("content-type", "")
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


def add(attempt: Attempt, values: Mapping[str, str | None] | None) -> None:
    """Headers; a later value takes the place of an earlier one."""
    for name, value in (values or {}).items():
        if value is not None:
            attempt.request.headers[name.lower()] = value


def built(attempt: Attempt, method: str) -> httpx.Request:
    headers: list[tuple[bytes, bytes]] = []
    for name, value in attempt.request.headers.items():
        if HEADER_NAME.fullmatch(name) is None:
            raise attempt.refused(f"{name!r} cannot be the name of a header; rename it")
        if FORBIDDEN_IN_VALUE.search(value):
            detail = f"the value of header {name} has a line break, a NUL, or a character outside Latin-1; remove it"
            raise attempt.refused(detail)
        headers.append((name.encode(), value.strip(" \t").encode("latin-1")))
    if "accept-encoding" not in attempt.request.headers:
        # Only these codings have a limit; httpx may accept more.
        headers.append((b"accept-encoding", b"gzip, deflate"))
    body = attempt.parts.body if attempt.parts is not None else None
    try:
        url = httpx.URL(attempt.request.url)
    except httpx.InvalidURL as problem:
        raise attempt.refused(f"the URL is not valid: {problem}") from None
    request = attempt.channel.build(method, url, headers, None if body is None else body.content)
    if attempt.is_url_secret or (attempt.parts and attempt.parts.secrets):
        from .redacted_url import hide_secrets

        hide_secrets(request, attempt)
    return request


def declared_exactly(operation: Operation[Any], response: httpx.Response) -> Outcome | None:
    media_type = response.headers.get("content-type", "").partition(";")[0]
    for outcome in operation.outcomes:
        if outcome.status == response.status_code and outcome.content_type == media_type:
            return outcome
    return None
