"""The page on which users confirm a PIN."""

from __future__ import annotations

from urllib.parse import quote


def browser_link(
    code: str,
    *,
    x_plex_client_identifier: str,
    x_plex_product: str | None = None,
    x_plex_version: str | None = None,
    x_plex_platform: str | None = None,
    x_plex_platform_version: str | None = None,
    x_plex_device: str | None = None,
    x_plex_device_name: str | None = None,
    forward_url: str | None = None,
) -> str:
    """The page on which users sign in with their browser, and confirm a PIN that was made with ``strong``.

    All of it but the address of the page comes after ``#``, so no server gets to see the code. The arguments are those
    of the client that made the PIN.

    :param code: The code of the PIN.
    :param forward_url: Where the browser goes after that. Default: it stays on the page.
    :raises ValueError: Without a client identifier, or without a code.
    """
    if not x_plex_client_identifier:
        raise ValueError("browser_link: give x_plex_client_identifier")
    if not code:
        raise ValueError("browser_link: give the code of a PIN")
    parameters = {
        "clientID": x_plex_client_identifier,
        "code": code,
        "context[device][product]": x_plex_product,
        "context[device][version]": x_plex_version,
        "context[device][platform]": x_plex_platform,
        "context[device][platformVersion]": x_plex_platform_version,
        "context[device][device]": x_plex_device,
        "context[device][deviceName]": x_plex_device_name,
        "forwardUrl": forward_url,
    }
    given = [f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in parameters.items() if value]
    return f"https://app.plex.tv/auth#?{'&'.join(given)}"
