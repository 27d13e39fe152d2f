"""Which proxy a URL has, by the option and the variables of the environment."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from plex_api._runtime.proxies import Proxies


def chosen(url: str, option: Any = None, **environment: str) -> str | None:
    proxy = Proxies.chosen(option, environment).proxy_for(httpx.URL(url))
    return None if proxy is None else proxy.url


def test_small_letters_come_before_capitals() -> None:
    assert chosen("http://api.test", http_proxy="http://small:1", HTTP_PROXY="http://large:1") == "http://small:1"
    assert chosen("http://api.test", http_proxy="", HTTP_PROXY="http://large:1") == "http://large:1"
    both = {"https_proxy": "http://small:1", "HTTPS_PROXY": "http://large:1"}
    assert chosen("https://api.test", **both) == "http://small:1"
    exempt = {"no_proxy": "other.test", "NO_PROXY": "*"}
    assert chosen("http://api.test", HTTP_PROXY="http://proxy:1", **exempt) == "http://proxy:1"


def test_each_scheme_has_its_own() -> None:
    assert chosen("https://api.test", http_proxy="http://proxy:1", all_proxy="http://proxy:2") is None
    assert chosen("http://api.test", https_proxy="http://proxy:1", all_proxy="http://proxy:2") is None


def test_a_header_of_a_request_to_a_cgi_program_is_no_proxy() -> None:
    assert chosen("http://api.test", HTTP_PROXY="http://proxy:1", REQUEST_METHOD="GET") is None
    assert chosen("http://api.test", http_proxy="http://proxy:1", REQUEST_METHOD="GET") == "http://proxy:1"
    assert chosen("https://api.test", HTTPS_PROXY="http://proxy:1", REQUEST_METHOD="GET") == "http://proxy:1"


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST", "127.0.0.1", "127.9.8.7", "[::1]", "[::ffff:127.0.0.1]"])
def test_this_machine_is_reached_directly(host: str) -> None:
    assert chosen(f"http://{host}:8080", http_proxy="http://proxy:1") is None
    assert chosen(f"http://{host}:8080", "http://proxy:1") is None


@pytest.mark.parametrize(
    ("url", "no_proxy", "is_direct"),
    [
        ("http://api.test", "*", True),
        ("http://api.test", "api.test", True),
        ("http://API.test.", "Api.Test", True),
        ("http://some.api.test", "other.test, api.test", True),
        ("http://myapi.test", "other.test,api.test", False),
        ("http://some.api.test", ".api.test", True),
        ("http://api.test", ".api.test", True),
        ("http://some.api.test", "*.api.test", True),
        ("http://myapi.test", "*.api.test", False),
        ("http://api.test:81", "api.test:81", True),
        ("http://api.test", "api.test:81", False),
        ("http://api.test", "api.test:80", True),
        ("https://api.test", "api.test:443", True),
        ("http://10.1.2.3", "10.1.2.3", True),
        ("http://10.1.2.3", "10.0.0.0/8", True),
        ("http://11.1.2.3", "10.0.0.0/8", False),
        ("http://10.1.2.3:81", "10.1.2.3:81", True),
        ("http://10.1.2.3", "10.1.2.3:81", False),
        ("http://10.1.2.3", "2.3,3", False),
        ("http://[fd00::1]", "fd00::1", True),
        ("http://[fd00::1]:81", "[fd00::1]:81", True),
        ("http://[fd00::1]", "fd00::/8", True),
        ("http://[fe00::1]", "fd00::/8", False),
        ("http://api.test", " , /, :, [, 1/2/3", False),
    ],
)
def test_no_proxy(url: str, no_proxy: str, is_direct: bool) -> None:
    proxies = {"http_proxy": "http://proxy:1", "https_proxy": "http://proxy:1"}
    assert chosen(url, **proxies, NO_PROXY=no_proxy) == (None if is_direct else "http://proxy:1")


def test_false_switches_proxies_off() -> None:
    assert chosen("http://api.test", False, http_proxy="http://proxy:1") is None


def test_a_proxy_that_is_given_takes_the_place_of_the_environment() -> None:
    environment = {"http_proxy": "http://proxy:1", "no_proxy": "*"}
    assert chosen("http://api.test", "http://mine:2", **environment) == "http://mine:2"
    assert chosen("https://api.test", "mine", **environment) == "http://mine:80"
