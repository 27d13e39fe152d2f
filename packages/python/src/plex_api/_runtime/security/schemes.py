from __future__ import annotations

import os
from base64 import b64encode
from typing import Any

from ..attempt import Attempt
from ..operation import Headers, RequestParts, SecurityScheme, Settings
from ..options import BasicCredential
from ..parameters.header import cookies
from ..parameters.value import encode_unreserved


def api_key_header(option: str, name: str, variable: str) -> SecurityScheme:
    """An API key in a header, whose name is given in lower case."""

    async def scheme(attempt: Attempt, settings: Settings) -> Headers:
        return {name: str(await credential(attempt, settings, option, variable))}

    return scheme


def api_key_query(option: str, name: str, variable: str) -> SecurityScheme:
    """An API key in the query."""

    async def scheme(attempt: Attempt, settings: Settings) -> Headers:
        value = encode_unreserved(str(await credential(attempt, settings, option, variable)))
        attempt.is_url_secret = True
        request = attempt.request
        request.url += f"{'&' if '?' in request.url else '?'}{encode_unreserved(name)}={value}"
        return {}

    return scheme


def api_key_cookie(option: str, name: str, variable: str) -> SecurityScheme:
    """An API key in a cookie, beside the cookies that are parameters."""

    async def scheme(attempt: Attempt, settings: Settings) -> Headers:
        value = encode_unreserved(str(await credential(attempt, settings, option, variable)))
        parts = attempt.parts or RequestParts()
        cookie = cookies((parts.headers or {}).get("cookie"), f"{name}={value}")
        attempt.parts = parts._replace(headers={**(parts.headers or {}), "cookie": cookie})
        return {}

    return scheme


def bearer(option: str, variable: str) -> SecurityScheme:
    """A bearer token (RFC 6750); also one of OAuth 2 or OpenID."""

    async def scheme(attempt: Attempt, settings: Settings) -> Headers:
        return {"authorization": f"Bearer {await credential(attempt, settings, option, variable)}"}

    return scheme


def basic(option: str, variable: str) -> SecurityScheme:
    """User name and password (RFC 7617), in UTF-8. The environment variable holds them as `username:password`."""

    async def scheme(attempt: Attempt, settings: Settings) -> Headers:
        given = await credential(attempt, settings, option, variable)
        pair = f"{given.username}:{given.password}" if isinstance(given, BasicCredential) else str(given)
        encoded = b64encode(pair.encode()).decode()
        attempt.secrets += [encoded, pair.partition(":")[2]]
        return {"authorization": f"Basic {encoded}"}

    return scheme


async def credential(attempt: Attempt, settings: Settings, option: str, variable: str) -> Any:
    """The credential in an option of the client, or else in the environment."""
    given = settings.get(option)
    if given is None:
        given = os.environ.get(variable)
    source = given
    if callable(given):
        given = await attempt.channel.resolve(given())
    if not given:
        advice = f"give the client the option {option}, or set the environment variable {variable}"
        raise attempt.refused(f"no credential; {advice}")
    attempt.secrets.append(given)
    if hasattr(source, "refused"):
        attempt.renewable.append((source, given))
    return given
