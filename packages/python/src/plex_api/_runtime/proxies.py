"""Through which proxy a request goes, by an option or by the environment."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Literal, Union
from urllib.parse import unquote

import httpx

from .options import ProxyOption

FORM = "http://[user:password@]host[:port]"
URL = re.compile(r"(?:http://)?(?:([^/?#\s]*)@)?([\w.~-]+|\[[\da-f:.]+\])(?::(\d{1,5}))?/?", re.IGNORECASE | re.ASCII)
EXEMPT = re.compile(r"(\[.+\]|[^:]*)(?::(\d+))?")

Network = Union[IPv4Network, IPv6Network]


class BadProxyError(ValueError):
    """An invalid proxy URL. Its text must not be shown: it may have a password."""


@dataclass(frozen=True)
class Proxy:
    url: str
    """The URL without user and password."""
    login: tuple[str, str] | None = field(repr=False, default=None)

    @property
    def secrets(self) -> list[str]:
        """The secrets that it may repeat; a user name without a password is a key."""
        if self.login is None:
            return []
        user, password = self.login
        return [password or user, f"{user}:{password}"]

    @staticmethod
    def parse(text: str, source: str) -> Proxy:
        """Raises `BadProxyError`, which names the source."""
        found = URL.fullmatch(text)
        if found is None or int(found[3] or 80) > 65_535:
            raise BadProxyError(f"{source} must be {FORM}")
        user, _, password = (found[1] or "").partition(":")
        login = None if found[1] is None else (unquote(user), unquote(password))
        return Proxy(f"http://{found[2]}:{found[3] or 80}", login)


class Exempt:
    """An entry of `NO_PROXY`: `*`, a host and what is below it, an address, or a range of addresses."""

    def __init__(self, entry: str) -> None:
        host, port = entry, None
        self._network = network_of(entry)
        if self._network is None and (found := EXEMPT.fullmatch(entry)):
            host, port = found[1].strip("[]"), found[2]
            self._network = network_of(host)
        self._port = None if port is None else int(port)
        self._name = host.removeprefix("*").strip(".").lower()
        self._all = entry == "*"

    def holds_for(self, host: str, port: int, address: IPv4Address | IPv6Address | None) -> bool:
        if self._all or self._port not in (None, port):
            return self._all
        if address is not None or self._network is not None:
            return address is not None and self._network is not None and address in self._network
        return bool(self._name) and f".{host}".endswith(f".{self._name}")


class Proxies:
    """The rule of all SDKs: a request to this machine goes through none."""

    def __init__(self, proxies: Mapping[str, tuple[str, str]], exempt: str = "") -> None:
        """By scheme, a proxy and the name of the setting."""
        self._proxies = proxies
        self._exempt = [Exempt(entry) for entry in re.split(r"[\s,]+", exempt) if entry]

    @staticmethod
    def chosen(option: ProxyOption, environment: Mapping[str, str] = os.environ) -> Proxies:
        if option is False:
            return Proxies({})
        if option is not None:
            return Proxies(dict.fromkeys(("http", "https"), (option, "proxy")))

        def variable(name: str) -> tuple[str, str]:
            names: tuple[str, ...] = (name, name.upper())
            if name == "http_proxy" and "REQUEST_METHOD" in environment:
                # A header of a request to a CGI program is a variable in capitals; Windows has no other letters.
                names = () if os.name == "nt" else (name,)
            found = next((each for each in names if environment.get(each)), None)
            return ("", "") if found is None else (environment[found], f"the variable {found}")

        said = {scheme: variable(f"{scheme}_proxy") for scheme in ("http", "https")}
        return Proxies({scheme: value for scheme, value in said.items() if value[0]}, variable("no_proxy")[0])

    def __bool__(self) -> bool:
        return bool(self._proxies)

    def proxy_for(self, url: httpx.URL) -> Proxy | None:
        """Raises `BadProxyError`."""
        host = url.raw_host.decode("ascii").strip("[]").rstrip(".").lower()
        address = address_of(host)
        if url.scheme not in self._proxies or host == "localhost" or (address is not None and address.is_loopback):
            return None
        port = url.port or (443 if url.scheme == "https" else 80)
        if any(exempt.holds_for(host, port, address) for exempt in self._exempt):
            return None
        return Proxy.parse(*self._proxies[url.scheme])


def check(option: str | Literal[False], client: object) -> None:
    """Raises `ValueError` where an option is no proxy, or where the user's own HTTP client has settings of its own."""
    if client is not None:
        raise ValueError("give either proxy or client: an HTTP client of yours has its own proxies")
    if option is not False:
        Proxy.parse(str(option), "proxy")


def network_of(text: str) -> Network | None:
    try:
        return ip_network(text, strict=False)
    except ValueError:
        return None


def address_of(host: str) -> IPv4Address | IPv6Address | None:
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address
